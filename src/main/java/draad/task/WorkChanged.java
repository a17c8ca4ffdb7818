package draad.task;

/** Something on the work list came, went or changed hands. */
record WorkChanged() {}
