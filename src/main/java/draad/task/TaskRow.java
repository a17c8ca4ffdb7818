package draad.task;

import org.jspecify.annotations.Nullable;

/**
 * A work item as the page shows it.
 *
 * @param place the page on which it is settled, null when that is the list
 */
record TaskRow(WorkItemView item, DueInWords due, boolean mine, @Nullable String place) {}
