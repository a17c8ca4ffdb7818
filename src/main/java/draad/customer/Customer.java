package draad.customer;

import draad.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a customer is and how they are reached.
 *
 * @param mergedInto the customer that this one turned out to be, null when it stands by itself
 * @param contactPoints their own and, of a survivor, those of its duplicates
 */
public record Customer(
        CustomerId id,
        CustomerNumber number,
        CustomerName name,
        @Nullable LocalDate birthDate,
        Market market,
        Locale language,
        Instant registeredAt,
        @Nullable CustomerId mergedInto,
        List<ContactPoint> contactPoints) {

    public Optional<ContactPoint> contactPoint(UUID id) {
        return contactPoints.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    public List<ContactPoint> contactPoints(ContactPoint.Kind kind) {
        return contactPoints.stream().filter(point -> point.kind() == kind).toList();
    }

    /** Whether this customer is of age on that day; somebody without a date of birth is. */
    public boolean isOfAge(LocalDate day) {
        return birthDate == null || !birthDate.plusYears(18).isAfter(day);
    }
}
