package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of which nobody knows whether it was done: an effect that was sent, or what was handed out to a worker.
 *
 * @param kind of effect, or {@code handed-out}
 * @param since when it went out of our hands
 */
record Doubt(
        UUID id,
        String kind,
        ActionId action,
        Subject subject,
        CustomerId customer,
        @Nullable CaseReference reference,
        Instant since) {

    public boolean wasHandedOut() {
        return kind.equals(AwayExecutions.HANDED_OUT);
    }
}
