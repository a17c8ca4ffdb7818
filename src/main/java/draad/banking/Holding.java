package draad.banking;

import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that customers have with the bank.
 *
 * @param product kebab-case: {@code payment}, {@code savings}, {@code credit}, {@code mortgage}, …
 * @param iban without spaces, null for what has no number of its own
 * @param balance what the customer has, below zero what they owe
 * @param parties with canonical ids
 */
public record Holding(
        HoldingId id,
        String product,
        @Nullable String iban,
        Status status,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant lastPaymentIn,
        Money balance,
        List<Party> parties) {

    public enum Status {
        OPEN,
        FROZEN,
        CLOSED;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Status of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** The same, where it stands said otherwise. */
    public Holding with(Status other) {
        return new Holding(id, product, iban, other, openedAt, closedAt, lastPaymentIn, balance, parties);
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    /** Whose holding it is: without those who only act for somebody. */
    public Set<CustomerId> owners() {
        return parties.stream()
                .filter(party -> party.role().owns())
                .map(Party::customerId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody who has a part in it. */
    public Set<CustomerId> everybody() {
        return parties.stream().map(Party::customerId).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Party> party(CustomerId customer) {
        return parties.stream()
                .filter(party -> party.customerId().equals(customer))
                .findFirst();
    }
}
