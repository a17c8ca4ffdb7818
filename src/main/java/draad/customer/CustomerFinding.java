package draad.customer;

import draad.web.Page;
import org.springframework.stereotype.Component;

/** Finds customers for other modules by whatever these say of themselves. */
@Component
public class CustomerFinding {

    public static final int LONGEST_QUERY = CustomerController.LONGEST_QUERY;

    private final CustomerSearch search;

    CustomerFinding(CustomerSearch search) {
        this.search = search;
    }

    /** @param cursor where the page before ended, empty for the first */
    public Page<CustomerCard> find(String query, int limit, String cursor) {
        return search.find(query, limit, cursor);
    }
}
