package draad.routing;

import draad.shared.DecisionId;
import draad.shared.Text;
import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a step goes and by when it is promised.
 *
 * @param skills what one must be able to do to take it
 * @param priority 1 (now) to 9 (when there is time)
 * @param promisedHours hours of business
 * @param team the team that answers for the queue, null when none does
 * @param decision the record that says why
 * @param alarm why people should look at this, null when all is well
 */
public record Routed(
        String queue,
        SortedSet<String> skills,
        int priority,
        int promisedHours,
        Instant dueAt,
        @Nullable String team,
        DecisionId decision,
        Text reason,
        @Nullable Alarm alarm) {

    /** The same, promised for another moment. */
    public Routed by(Instant promised) {
        return new Routed(queue, skills, priority, promisedHours, promised, team, decision, reason, alarm);
    }

    /** What keeps a step from being done as promised. */
    public enum Alarm {
        /** No rule has a place for it. */
        NO_RULE,
        /** No team serves the queue. */
        NO_TEAM,
        /** Nobody in the team has the skills on this day. */
        NOBODY_FIT,
        /** Whoever is fit is away. */
        NOBODY_PRESENT;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
