package draad.cases;

import draad.shared.StepId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the work list knows of open steps; implemented there. */
public interface StepWork {

    /** Where a step waits and by when it was promised. */
    record Waiting(@Nullable String queue, @Nullable String assignee, @Nullable Instant dueAt) {}

    /** Only of steps that are on the list. */
    Map<StepId, Waiting> of(Collection<StepId> steps);
}
