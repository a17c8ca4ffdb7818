package draad.customer;

import draad.shared.CustomerId;
import draad.web.CanonicalCustomers;
import org.springframework.stereotype.Component;

/** Tells every door who a caller's customer is after merges. */
@Component
class CanonicalIds implements CanonicalCustomers {

    private final Customers customers;

    CanonicalIds(Customers customers) {
        this.customers = customers;
    }

    @Override
    public CustomerId canonical(CustomerId customer) {
        return customers.canonical(customer);
    }
}
