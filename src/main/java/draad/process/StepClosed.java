package draad.process;

import draad.shared.CaseReference;

/**
 * A step no longer waits.
 *
 * @param cancelled whether the process went another way, or ended, before it was done
 */
public record StepClosed(CaseReference reference, String taskId, String step, boolean cancelled) {}
