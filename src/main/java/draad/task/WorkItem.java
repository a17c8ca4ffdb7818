package draad.task;

import com.fasterxml.jackson.annotation.JsonValue;
import draad.routing.Routed;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something for an employee to do.
 *
 * @param id the step's, so that a step and its work are found by one id
 * @param waitsForCustomer whether it is the customer's turn: then it is on the list to be seen, not to be taken
 * @param skills what one must be able to do to take it
 * @param priority 1 (now) to 9 (when there is time)
 * @param dueAt by when it is to be done now; the promise itself is {@code promisedAt} and never changes
 * @param missedAt since when the promise is broken, null while it is not
 * @param step the step's id in its process model, or what the notice is about
 * @param decision why it came to this queue
 * @param alarm what may keep it from being done in time, null when nothing does
 * @param assignee the user name of who has it in hand
 * @param notFor the user names of who may not do it, whatever their skills
 * @param lastHolder the user name of who had it before, null when nobody had
 * @param lastHeldSince when that was taken in hand
 */
public record WorkItem(
        StepId id,
        Kind kind,
        boolean waitsForCustomer,
        String queue,
        SortedSet<String> skills,
        int priority,
        Instant dueAt,
        Instant promisedAt,
        @Nullable Instant missedAt,
        @Nullable CustomerId customer,
        @Nullable CaseReference caseReference,
        @Nullable String caseType,
        @Nullable String product,
        String step,
        Text title,
        Channel channel,
        @Nullable DecisionId decision,
        @Nullable String alarm,
        @Nullable String assignee,
        Set<String> notFor,
        Status status,
        Instant openedAt,
        long version,
        @Nullable String lastHolder,
        @Nullable Instant lastHeldSince) {

    public WorkItem {
        skills = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(skills));
    }

    /** An item as it comes from routing. */
    static WorkItem routed(
            StepId id,
            Kind kind,
            boolean waitsForCustomer,
            Routed routed,
            @Nullable CustomerId customer,
            @Nullable CaseReference caseReference,
            String caseType,
            @Nullable String product,
            String step,
            Text title,
            Channel channel,
            @Nullable String assignee,
            Set<String> notFor,
            Instant openedAt) {
        return new WorkItem(
                id,
                kind,
                waitsForCustomer,
                routed.queue(),
                routed.skills(),
                routed.priority(),
                routed.dueAt(),
                routed.dueAt(),
                null,
                customer,
                caseReference,
                caseType,
                product,
                step,
                title,
                channel,
                routed.decision(),
                routed.alarm() == null ? null : routed.alarm().id(),
                assignee,
                notFor,
                waitsForCustomer ? Status.WAITING : Status.OPEN,
                openedAt,
                1,
                null,
                null);
    }

    /** What it is. */
    public enum Kind {
        /** A step of a case: done by completing the step. */
        STEP,
        /** Something that people must know and look into: done by saying so. */
        NOTICE;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** Where it stands. */
    public enum Status {
        OPEN,
        WAITING,
        DONE;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    boolean isOverdue(Instant now) {
        return status == Status.OPEN && dueAt.isBefore(now);
    }

    boolean isHeldBy(String userName) {
        return userName.equals(assignee);
    }
}
