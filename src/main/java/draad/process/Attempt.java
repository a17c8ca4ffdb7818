package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process that is about to do something to or for a customer.
 *
 * @param id the same at each moment of one attempt; another one when the process comes here again
 * @param subject the name of the case datum that it is done to; {@code customer} for a contact that names none
 * @param answerBy until when the worker has it who gets it now; null when no worker does
 */
public record Attempt(
        String id,
        CaseReference reference,
        String process,
        int processVersion,
        String activity,
        ActionId action,
        String subject,
        Moment moment,
        @Nullable Instant answerBy) {

    /** When the guard is asked. */
    public enum Moment {
        /** The activity is entered, whatever kind it is. */
        START,
        /** The handler is about to run: the moment of no return. */
        RUN,
        /** A worker of the bank's fetches among others: the moment of no return; what is busy is left for later. */
        FETCH,
        /** A worker of the bank's locks exactly this one: the moment of no return. */
        LOCK
    }

    /** Whether nothing stands between an allowed verdict and the doing any more. */
    public boolean isLastMoment() {
        return moment != Moment.START;
    }
}
