package draad.customer;

import draad.shared.CustomerId;
import java.util.Set;

/**
 * Makes whoever changes what a verdict relies on (a merge, a representation, the parties of a holding, a payment in)
 * wait for the verdicts and words of these customers that are under way, and those made before count as outdated.
 * Called before anything else in the transaction.
 */
public interface WordLocks {

    void lock(Set<CustomerId> customers);
}
