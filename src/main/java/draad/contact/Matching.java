package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.ContactPoints;
import draad.customer.Customers;
import draad.shared.CustomerId;
import draad.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which customer it was by how the channel knows them; two who could be it are nobody. */
@Component
class Matching {

    /** @param knownAs what the channel knew, when it could not be found who that is */
    record Who(@Nullable CustomerId customer, @Nullable String matchedBy, @Nullable String knownAs) {}

    private final ContactPoints contactPoints;
    private final Customers customers;

    Matching(ContactPoints contactPoints, Customers customers) {
        this.contactPoints = contactPoints;
        this.customers = customers;
    }

    Who find(InteractionController.Match match) {
        if (match.email() != null) return by("email", ContactPoint.Kind.EMAIL, match.email());
        if (match.phone() != null) return by("phone", ContactPoint.Kind.PHONE, match.phone());
        if (match.handle() != null) return by("handle", ContactPoint.Kind.SOCIAL, match.handle());
        throw Problem.invalidData(
                List.of(new Problem.FieldError("match", "required", "Give an email, a phone or a handle")));
    }

    private Who by(String how, ContactPoint.Kind kind, String value) {
        var found = customers.canonical(contactPoints.with(kind, value).stream()
                .map(ContactPoint::customer)
                .toList());
        return found.size() == 1 ? new Who(found.iterator().next(), how, null) : new Who(null, null, value);
    }
}
