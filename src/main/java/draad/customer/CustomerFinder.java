package draad.customer;

import draad.shared.CustomerId;
import java.util.List;

/**
 * Finds customers by something that another module knows of them: an IBAN, a case, a question's code. Called for every
 * search; an empty list when the query is nothing of that kind.
 */
public interface CustomerFinder {

    List<CustomerId> find(String query);
}
