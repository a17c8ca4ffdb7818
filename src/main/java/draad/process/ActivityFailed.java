package draad.process;

import draad.shared.CaseReference;

/**
 * An activity failed time and again and is not tried any more until somebody acts.
 *
 * @param message what went wrong the last time, for the operator
 */
public record ActivityFailed(CaseReference reference, String process, String activity, String message) {}
