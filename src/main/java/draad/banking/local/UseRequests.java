package draad.banking.local;

import draad.banking.DirectDebit;
import draad.banking.LinkedProduct;
import draad.banking.StandingOrder;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.shared.Money;
import draad.web.FieldErrors;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a holding is used, as the core system tells it. */
final class UseRequests {

    private static final int LONGEST = 500;

    private UseRequests() {}

    record Payment(
            @Nullable String iban,
            @Nullable JsonNode amount,
            @Nullable String currency,
            @Nullable String from,
            @Nullable String at,
            @Nullable String description) {

        @Nullable
        Money money(FieldErrors errors) {
            return positive("amount", amount, currency, errors);
        }

        @Nullable
        Instant moment(Clock clock, FieldErrors errors) {
            return Moments.past("at", errors.required("at", at), clock, errors);
        }
    }

    record Order(
            @Nullable String iban,
            @Nullable JsonNode amount,
            @Nullable String currency,
            @Nullable String to,
            @Nullable String every) {

        StandingOrder checked(FieldErrors errors) {
            var money = positive("amount", amount, currency, errors);
            var payee = text("to", to, errors);
            var rhythm = errors.read("every", errors.required("every", every), "every", word -> Optional.of(word)
                    .filter(Set.of("week", "month", "quarter", "year")::contains));
            errors.complain();
            if (money == null || payee == null || rhythm == null) throw new IllegalStateException("Not checked");
            return new StandingOrder(Ids.next(), money, payee, rhythm);
        }
    }

    record Debit(@Nullable String iban, @Nullable String creditor, @Nullable String mandate) {

        DirectDebit checked(FieldErrors errors) {
            var who = text("creditor", creditor, errors);
            var leave = text("mandate", mandate, errors);
            errors.complain();
            if (who == null || leave == null) throw new IllegalStateException("Not checked");
            return new DirectDebit(Ids.next(), who, leave);
        }
    }

    record Link(@Nullable String kind, @Nullable String description, @Nullable HoldingId linkedId) {

        LinkedProduct checked(FieldErrors errors) {
            var what = errors.read("kind", errors.required("kind", kind), "product", word -> Optional.of(word)
                    .filter(one -> one.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")));
            var words = text("description", description, errors);
            errors.complain();
            if (what == null || words == null) throw new IllegalStateException("Not checked");
            return new LinkedProduct(Ids.next(), what, words, linkedId);
        }
    }

    static @Nullable String text(String field, @Nullable String text, FieldErrors errors) {
        var given = errors.required(field, text);
        if (given == null) return null;
        if (given.length() > LONGEST) errors.add(field, "too-long", LONGEST);
        return given.strip();
    }

    private static @Nullable Money positive(
            String field, @Nullable JsonNode amount, @Nullable String currency, FieldErrors errors) {
        errors.required("currency", currency);
        var money = Amounts.positive(amount, currency);
        if (money.isEmpty()) errors.add(field, amount == null ? "required" : "positive-money");
        return money.orElse(null);
    }
}
