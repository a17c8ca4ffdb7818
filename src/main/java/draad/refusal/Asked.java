package draad.refusal;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the guard is asked.
 *
 * @param attempt the same at each moment of one attempt
 * @param customer for whom it is done
 * @param handing what becomes of the thing when it is allowed
 */
record Asked(
        String attempt,
        ActionId action,
        Subject subject,
        CustomerId customer,
        @Nullable CaseReference reference,
        Initiative initiative,
        Handing handing) {

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
