package draad.task;

import draad.shared.StepId;

/** What somebody promised to a customer is done. */
record PromiseKept(StepId id) {}
