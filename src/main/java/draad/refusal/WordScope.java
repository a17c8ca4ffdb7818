package draad.refusal;

import draad.customer.ContactPoints;
import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether a word reaches an action: exactly as far as it was said. A wider word covers what is narrower; one that holds
 * for a channel says nothing about another.
 */
@Component
class WordScope {

    private final Actions actions;
    private final ContactPoints contactPoints;
    private final Customers customers;

    WordScope(Actions actions, ContactPoints contactPoints, Customers customers) {
        this.actions = actions;
        this.contactPoints = contactPoints;
        this.customers = customers;
    }

    boolean covers(Word word, ActionId action, Involved involved) {
        return actions.coveredBy(action).contains(word.action())
                && coversChannel(word, involved)
                && coversSubject(word, involved);
    }

    private static boolean coversChannel(Word word, Involved involved) {
        return word.channel() == null
                || involved.channel().filter(word.channel()::equals).isPresent();
    }

    private boolean coversSubject(Word word, Involved involved) {
        if (word.subject().kind() == Subject.Kind.ADDRESS) return coversAddress(word, involved);
        if (word.subject().equals(involved.subject())) return true;
        return switch (word.subject().kind()) {
            case CUSTOMER ->
                involved.owners()
                        .contains(involved.now(CustomerId.of(word.subject().id())));
            case CONTACT_POINT -> isThatAddress(word, involved);
            default -> false;
        };
    }

    /** What a resident says is about one addressee; what a customer says is about their own post. */
    private boolean coversAddress(Word word, Involved involved) {
        if (!word.subject().id().equals(involved.address())) return false;
        if (word.customer() != null) return involved.owners().contains(involved.now(word.customer()));
        if (word.addressee() == null) return true;
        return involved.owners().stream().anyMatch(owner -> isCalled(owner, word));
    }

    private boolean isCalled(CustomerId owner, Word word) {
        return customers.allIds(owner).stream()
                .anyMatch(id -> contactPoints.isNameOf(id, String.valueOf(word.addressee())));
    }

    /** No post to this contact point is no post to where it is, for its owner. */
    private boolean isThatAddress(Word word, Involved involved) {
        if (involved.subject().kind() != Subject.Kind.ADDRESS) return false;
        return contactPoints
                .find(UUID.fromString(word.subject().id()))
                .filter(point -> point.address() != null
                        && point.address().key().equals(involved.address())
                        && involved.owners().contains(involved.now(point.customer())))
                .isPresent();
    }
}
