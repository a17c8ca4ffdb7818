package draad.task;

/** A work item as the page shows it. */
record TaskRow(WorkItemView item, DueInWords due, boolean mine) {}
