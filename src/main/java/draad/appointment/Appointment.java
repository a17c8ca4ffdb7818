package draad.appointment;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was agreed.
 *
 * @param status {@code booked}, {@code moved}, {@code held}, {@code missed} or {@code cancelled}
 * @param revision counts the changes, for the customer's calendar
 */
record Appointment(
        UUID id,
        CaseReference caseReference,
        CustomerId customer,
        String subject,
        String way,
        @Nullable String place,
        String adviser,
        Instant start,
        Instant end,
        String status,
        int revision) {

    boolean isBooked() {
        return status.equals("booked");
    }
}
