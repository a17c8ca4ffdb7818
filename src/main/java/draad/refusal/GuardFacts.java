package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.Collection;
import java.util.Set;

/**
 * Facts that the rules of {@code rules/refusal/} may object on, such as open {@link Complaints}; read under the lock. A
 * module that keeps such facts implements it, and changes them under {@code WordLocks}.
 */
@FunctionalInterface
public interface GuardFacts {

    /** @param customers everybody who has a part in the subject */
    Collection<?> about(ActionId action, Subject subject, Set<CustomerId> customers);
}
