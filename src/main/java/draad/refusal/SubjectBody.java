package draad.refusal;

import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.web.Problem;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A subject as clients name it; without an id it is the customer. */
record SubjectBody(@NotNull Subject.Kind kind, @Nullable String id) {

    Subject of(CustomerId customer, Customers customers) {
        if (kind == Subject.Kind.CUSTOMER) return customer(customer, customers);
        if (id == null || id.isBlank())
            throw Problem.invalidData(java.util.List.of(
                    new Problem.FieldError("subject.id", "required", "A " + kind.id() + " has an id.")));
        return new Subject(kind, id);
    }

    private Subject customer(CustomerId customer, Customers customers) {
        if (id == null) return Subject.customer(customer);
        try {
            if (customers.canonical(CustomerId.of(id)).equals(customer)) return Subject.customer(customer);
        } catch (IllegalArgumentException e) {
            // nobody has such an id
        }
        throw Problem.notFound();
    }
}
