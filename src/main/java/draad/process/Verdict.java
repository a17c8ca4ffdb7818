package draad.process;

import draad.shared.DecisionId;
import draad.shared.Permit;
import draad.shared.Subject;
import draad.shared.Text;

/** The guard's answer to an attempt. */
public sealed interface Verdict {

    /** Nobody objects. The permit is good in this transaction only. */
    record Allowed(Permit permit, Subject subject) implements Verdict {}

    record Refused(DecisionId decision, Text reason) implements Verdict {}

    /**
     * Somebody is speaking about it at this very moment; only at {@link Attempt.Moment#FETCH}, where it waits its turn.
     */
    record Busy() implements Verdict {}
}
