package draad.process;

import draad.shared.CaseReference;
import draad.shared.Permit;
import draad.shared.Subject;

/** What an action is done for, to whom or what, and by whose leave. */
public record ActionContext(CaseReference reference, String process, String activity, Subject subject, Permit permit) {}
