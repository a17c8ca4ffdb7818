package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done and could have been refused.
 *
 * @param number its place in the one order of words and executions
 * @param restoring the case that was promised to whoever said no after it
 */
record Execution(
        UUID id,
        long number,
        ActionId action,
        Subject subject,
        String attempt,
        @Nullable CaseReference reference,
        CustomerId customer,
        String status,
        boolean mandated,
        boolean hidden,
        Instant executedAt,
        @Nullable CaseReference restoring) {

    /** Whether it went out of our hands and nobody knows yet whether it was done. */
    boolean isUnderWay() {
        return status.equals("sending") || status.equals("under-way") || isInDoubt();
    }

    /** Whether a person has to find out. */
    boolean isInDoubt() {
        return status.equals("in-doubt");
    }

    boolean surelyNeverHappened() {
        return status.equals("not-done");
    }
}
