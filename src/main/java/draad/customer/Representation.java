package draad.customer;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may speak for a customer.
 *
 * @param customer who is represented
 * @param by who speaks for them
 * @param proof what showed it, null when nobody wrote that down
 * @param until when it ends by itself or was ended, null when that is not known
 */
public record Representation(
        UUID id,
        CustomerId customer,
        CustomerId by,
        Capacity capacity,
        Scope scope,
        Instant since,
        @Nullable Instant until,
        @Nullable String proof) {

    public boolean isInForce(Instant at) {
        return until == null || until.isAfter(at);
    }

    public boolean covers(ActionId action, Subject subject) {
        return scope.covers(action, subject);
    }
}
