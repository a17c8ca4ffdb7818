package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the guard is asked.
 *
 * @param attempt the same at each moment of one attempt
 * @param customer for whom it is done
 * @param handing what becomes of the thing when it is allowed
 * @param answerBy until when whoever gets it has it; null when it is handed out to nobody
 */
record Asked(
        String attempt,
        ActionId action,
        Subject subject,
        CustomerId customer,
        @Nullable CaseReference reference,
        Initiative initiative,
        Handing handing,
        @Nullable Instant answerBy) {

    /** For what is not handed out to anybody. */
    Asked(
            String attempt,
            ActionId action,
            Subject subject,
            CustomerId customer,
            @Nullable CaseReference reference,
            Initiative initiative,
            Handing handing) {
        this(attempt, action, subject, customer, reference, initiative, handing, null);
    }

    /** Who does it: this transaction, a sender after it, or somebody else altogether. */
    enum Handing {
        HERE("done"),
        SENDER("sending"),
        AWAY("under-way");

        private final String status;

        Handing(String status) {
            this.status = status;
        }

        /** The status of an execution at the moment that the permit is used. */
        String status() {
            return status;
        }
    }
}
