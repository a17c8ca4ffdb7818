package draad.refusal;

import draad.banking.Party;
import draad.customer.Customers;
import draad.customer.Representation;
import draad.customer.Representations;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.web.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As what somebody speaks: for themselves, or for another within their mandate. */
@Component
class Speakers {

    private final Customers customers;
    private final Representations representations;

    Speakers(Customers customers, Representations representations) {
        this.customers = customers;
        this.representations = representations;
    }

    /** @throws Problem 404 when the customer has no part in it, 422 when the speaker may not say this for them */
    Speaker of(NewWord word, Involved involved) {
        var customer = involved.customer();
        if (customer == null || !involved.hasPart(customer)) throw Problem.notFound();
        var source = word.source();
        var speaker = source.saidBy() == null ? customer : customers.canonical(source.saidBy());
        var capacity = speaker.equals(customer)
                ? own(speaker, involved)
                : forAnother(speaker, customer, word.action(), word.subject(), involved);
        if (source.capacity() != null && source.capacity() != capacity) throw Problem.notAcceptable("outside-mandate");
        return new Speaker(speaker, capacity);
    }

    /** Who said a word may end it, and so may whoever acts for them in this. */
    boolean mayEnd(CustomerId by, Word word) {
        if (word.saidBy() == null) return false;
        var speaker = customers.canonical(word.saidBy());
        var canonical = customers.canonical(by);
        return canonical.equals(speaker)
                || representations
                        .rightOf(canonical, speaker, word.action(), word.subject())
                        .isPresent();
    }

    private static Capacity own(CustomerId speaker, Involved involved) {
        return role(speaker, involved).map(Speakers::capacityOf).orElse(Capacity.HOLDER);
    }

    private Capacity forAnother(
            CustomerId speaker, CustomerId customer, ActionId action, Subject subject, Involved involved) {
        return representations
                .rightOf(speaker, customer, action, subject)
                .map(Speakers::capacityOf)
                .or(() -> role(speaker, involved).filter(role -> !role.owns()).map(Speakers::capacityOf))
                .orElseThrow(() -> Problem.notAcceptable("outside-mandate"));
    }

    private static Optional<Party.Role> role(@Nullable CustomerId speaker, Involved involved) {
        return Optional.ofNullable(involved.holding())
                .flatMap(holding -> holding.party(java.util.Objects.requireNonNull(speaker)))
                .map(Party::role);
    }

    private static Capacity capacityOf(Representation right) {
        return Capacity.of(right.capacity().id());
    }

    private static Capacity capacityOf(Party.Role role) {
        return switch (role) {
            case HOLDER, CO_HOLDER -> Capacity.HOLDER;
            case GUARDIAN -> Capacity.GUARDIAN;
            case ATTORNEY -> Capacity.ATTORNEY;
            case HEIR -> Capacity.HEIR;
        };
    }
}
