package draad.web;

import draad.shared.CustomerId;

/** Which customer an id stands for now that doubles may have been merged. */
public interface CanonicalCustomers {

    /** The surviving customer's id; an id that was never merged, or that nobody knows, is its own. */
    CustomerId canonical(CustomerId customer);
}
