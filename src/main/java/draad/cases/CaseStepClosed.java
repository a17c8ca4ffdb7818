package draad.cases;

import draad.shared.CaseReference;
import draad.shared.StepId;

/** A step no longer waits; told in the transaction in which it was completed or cancelled. */
public record CaseStepClosed(StepId id, CaseReference reference, boolean completed) {}
