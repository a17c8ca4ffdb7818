package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.DecisionId;
import draad.shared.Text;

/**
 * The guard refused what a process was about to do.
 *
 * @param caught whether the model says what comes then; if not, the process waits at this activity for somebody
 */
public record ActionRefusedInProcess(
        CaseReference reference,
        String process,
        int processVersion,
        String activity,
        ActionId action,
        DecisionId decision,
        Text reason,
        boolean caught) {}
