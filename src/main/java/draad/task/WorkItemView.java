package draad.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A work item as clients read it. */
record WorkItemView(
        StepId id,
        WorkItem.Kind kind,
        boolean waitsForCustomer,
        String queue,
        SortedSet<String> skills,
        int priority,
        OffsetDateTime dueAt,
        OffsetDateTime promisedAt,
        boolean overdue,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CustomerId customerId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String customerName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseReference caseReference,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caseType,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String product,
        String step,
        String title,
        Channel channel,
        @Nullable DecisionId decision,
        @Nullable String alarm,
        @Nullable String assignee,
        WorkItem.Status status,
        OffsetDateTime openedAt,
        long version) {

    static WorkItemView of(WorkItem item, @Nullable String customerName, Locale locale, Instant now, ZoneId zone) {
        return new WorkItemView(
                item.id(),
                item.kind(),
                item.waitsForCustomer(),
                item.queue(),
                item.skills(),
                item.priority(),
                at(item.dueAt(), zone),
                at(item.promisedAt(), zone),
                item.isOverdue(now),
                item.customer(),
                customerName,
                item.caseReference(),
                item.caseType(),
                item.product(),
                item.step(),
                item.title().in(locale),
                item.channel(),
                item.decision(),
                item.alarm(),
                item.assignee(),
                item.status(),
                at(item.openedAt(), zone),
                item.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
