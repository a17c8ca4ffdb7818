package draad.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work item as the page shows it.
 *
 * @param unread whether the reader has not opened it yet
 * @param cells what is shown of its case in the columns of its case type, in their order
 * @param holder the name of who has it in hand, null when nobody does
 * @param place the page on which it is settled, null when that is the list
 */
record TaskRow(
        WorkItemView item,
        DueInWords due,
        boolean mine,
        boolean unread,
        List<String> cells,
        @Nullable String holder,
        @Nullable String place) {}
