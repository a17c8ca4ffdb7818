package draad.customer;

import org.springframework.stereotype.Component;

/** Puts together what clients read of a customer. */
@Component
class CustomerViews {

    private final Customers customers;
    private final Representations representations;

    CustomerViews(Customers customers, Representations representations) {
        this.customers = customers;
        this.representations = representations;
    }

    CustomerView of(Customer customer) {
        var duplicates = customers.allIds(customer.id()).stream()
                .filter(id -> !id.equals(customer.id()))
                .toList();
        return CustomerView.of(
                customer,
                duplicates,
                representations.representativesOf(customer.id()),
                representations.representedBy(customer.id()));
    }
}
