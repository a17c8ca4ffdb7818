package draad.refusal;

import draad.customer.CustomerAccess;
import draad.customer.Customers;
import draad.customer.Representations;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a call is about, and whether this caller may speak of them. */
@Component
class Callers {

    private final Customers customers;
    private final Representations representations;
    private final CustomerAccess access;

    Callers(Customers customers, Representations representations, CustomerAccess access) {
        this.customers = customers;
        this.representations = representations;
        this.access = access;
    }

    /** @throws Problem 404 when there is no such customer, or the caller has nothing to do with them */
    CustomerId customer(String id, Door door) {
        var customer = existing(id).orElseThrow(Problem::notFound);
        var only = door.onlyCustomer().map(customers::canonical);
        if (only.isPresent() && !only.get().equals(customer) && !mayActFor(only.get(), customer))
            throw Problem.notFound();
        return customer;
    }

    /** Every look at what a customer said is written down. */
    void note(CustomerId customer, Door door) {
        access.note(Set.of(customer), door, "refusals");
    }

    private boolean mayActFor(CustomerId by, CustomerId customer) {
        return representations.representedBy(by).stream()
                .anyMatch(right -> right.customer().equals(customer));
    }

    private Optional<CustomerId> existing(String id) {
        try {
            return customers.find(new CustomerId(UUID.fromString(id))).map(found -> found.id());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
