package draad.glance;

import draad.banking.Holding;
import draad.customer.ContactPoint;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.refusal.Actions;
import draad.refusal.CustomersWord;
import draad.refusal.Word;
import draad.refusal.WordStatus;
import draad.shared.Ibans;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer refused, disputed or asked for, and how the bank knows. */
@Component
public class TheirWord {

    private static final int SHOWN = 100;

    private final CustomersWord word;
    private final Customers customers;
    private final Actions actions;
    private final Clock clock;

    TheirWord(CustomersWord word, Customers customers, Actions actions, Clock clock) {
        this.word = word;
        this.customers = customers;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * @param action its name
     * @param subject the account, address or contact point that it is about; null for all that the customer has
     * @param by who said it, null when they are no customer
     */
    public record Said(Word word, String action, @Nullable String subject, @Nullable String by, boolean counts) {

        /** Their own words, else the reason they gave. */
        public @Nullable String words() {
            return word.verbatim() != null ? word.verbatim() : word.reason();
        }

        public boolean stops() {
            return word.kind().stops();
        }
    }

    /** Newest first, those that count before those that do not. */
    public List<Said> of(Customer customer, Collection<Holding> holdings, Locale locale) {
        var words = word.wordsOf(customer.id(), null, SHOWN);
        var names = customers.names(words.stream()
                .map(Word::saidBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var now = clock.instant();
        var said = words.stream()
                .map(each -> new Said(
                        each,
                        actions.get(each.action()).name().in(locale),
                        subject(each, customer, holdings),
                        each.saidBy() == null ? null : names.get(each.saidBy()),
                        counts(each, now)))
                .toList();
        return said.stream()
                .sorted(Comparator.comparing(each -> !each.counts()))
                .toList();
    }

    private static boolean counts(Word word, Instant now) {
        return word.status() == WordStatus.IN_FORCE
                && (word.until() == null || word.until().isAfter(now));
    }

    private static @Nullable String subject(Word word, Customer customer, Collection<Holding> holdings) {
        var id = word.subject().id();
        return switch (word.subject().kind()) {
            case CUSTOMER -> null;
            case ADDRESS -> word.addressee();
            case ACCOUNT ->
                holdings.stream()
                        .filter(holding -> holding.id().toString().equals(id))
                        .map(holding -> Optional.ofNullable(holding.iban())
                                .map(Ibans::readable)
                                .orElse(holding.product()))
                        .findFirst()
                        .orElse(null);
            case CONTACT_POINT ->
                customer.contactPoints().stream()
                        .filter(point -> point.id().toString().equals(id))
                        .map(TheirWord::written)
                        .findFirst()
                        .orElse(null);
        };
    }

    static String written(ContactPoint point) {
        return point.readable();
    }
}
