package draad.task;

import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was called in sick, and what became of the work that they had in hand.
 *
 * @param undoneAt since when it is as it was before, null while it is not
 */
public record SickCall(
        UUID id, String userName, String calledBy, Instant at, @Nullable Instant undoneAt, List<Moved> moved) {

    /**
     * One item.
     *
     * @param to the queue that the rules sent it to
     */
    public record Moved(StepId item, Text title, String from, String to) {}
}
