package draad.task;

import draad.routing.Routed;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import draad.shared.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of work items, one at a time. */
@Repository
class WorkItems {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    Optional<WorkItem> find(StepId id) {
        return jdbc.sql("select * from work_item where id = :id")
                .param("id", id.value())
                .query(WorkItems::read)
                .optional();
    }

    List<WorkItem> find(Collection<StepId> ids) {
        return jdbc.sql("select * from work_item where id = any(:ids)")
                .param("ids", ids.stream().map(StepId::value).toArray(UUID[]::new))
                .query(WorkItems::read)
                .list();
    }

    /** The item, not to be changed by another command until this one ends. */
    Optional<WorkItem> locked(StepId id) {
        return jdbc.sql("select * from work_item where id = :id for no key update")
                .param("id", id.value())
                .query(WorkItems::read)
                .optional();
    }

    void keepConfidential(StepId id) {
        jdbc.sql("update work_item set confidential = true where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean isConfidential(StepId id) {
        return jdbc.sql("select confidential from work_item where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** How many open items somebody has in hand. */
    int countOf(String userName) {
        return jdbc.sql("select count(*) from work_item where status = 'open' and assignee = :user")
                .param("user", userName)
                .query(Integer.class)
                .single();
    }

    /** Adds the item, unless it is there: an event may come twice. */
    boolean add(WorkItem item) {
        events.publishEvent(new WorkChanged());
        return jdbc.sql(
                                """
                insert into work_item (id, kind, performer, queue, skills, priority, due_at, promised_at, customer_id,
                                       case_reference, case_type, product, step, title_en, title_nl, channel, decision,
                                       alarm, assignee, not_for, status, opened_at)
                values (:id, :kind, :performer, :queue, :skills, :priority, :due, :promised, :customer,
                        :case, :caseType, :product, :step, :en, :nl, :channel, :decision,
                        :alarm, :assignee, :notFor, :status, :opened)
                on conflict (id) do nothing""")
                        .param("id", item.id().value())
                        .param("kind", item.kind().id())
                        .param("performer", item.waitsForCustomer() ? "customer" : "employee")
                        .param("queue", item.queue())
                        .param("skills", item.skills().toArray(String[]::new))
                        .param("priority", item.priority())
                        .param("due", at(item.dueAt()))
                        .param("promised", at(item.promisedAt()))
                        .param(
                                "customer",
                                item.customer() == null ? null : item.customer().value())
                        .param(
                                "case",
                                item.caseReference() == null
                                        ? null
                                        : item.caseReference().text())
                        .param("caseType", item.caseType())
                        .param("product", item.product())
                        .param("step", item.step())
                        .param("en", item.title().en())
                        .param("nl", item.title().nl())
                        .param("channel", item.channel().id())
                        .param(
                                "decision",
                                item.decision() == null ? null : item.decision().value())
                        .param("alarm", item.alarm())
                        .param("assignee", item.assignee())
                        .param("notFor", item.notFor().toArray(String[]::new))
                        .param("status", item.status().id())
                        .param("opened", at(item.openedAt()))
                        .update()
                == 1;
    }

    /** Gives the item to somebody, or to nobody. */
    WorkItem assign(StepId id, @Nullable String userName) {
        events.publishEvent(new WorkChanged());
        return jdbc.sql(
                        """
                update work_item
                set assignee = :assignee, version = version + 1,
                    last_holder = coalesce(assignee, last_holder),
                    last_held_since = case when assignee is null then last_held_since else claimed_at end,
                    claimed_at = case when :assignee::text is null then null else :now::timestamptz end
                where id = :id returning *""")
                .param("id", id.value())
                .param("assignee", userName)
                .param("now", at(clock.instant()))
                .query(WorkItems::read)
                .single();
    }

    /** Lays the item into another queue, in nobody's hands. */
    WorkItem moveTo(StepId id, String queue) {
        events.publishEvent(new WorkChanged());
        return jdbc.sql(
                        """
                update work_item
                set queue = :queue, assignee = null, claimed_at = null, version = version + 1,
                    last_holder = coalesce(assignee, last_holder),
                    last_held_since = case when assignee is null then last_held_since else claimed_at end
                where id = :id returning *""")
                .param("id", id.value())
                .param("queue", queue)
                .query(WorkItems::read)
                .single();
    }

    /** Brings the item to where it belongs now, in nobody's hands; by when it was promised stays. */
    WorkItem reroute(StepId id, Routed routed) {
        events.publishEvent(new WorkChanged());
        return jdbc.sql(
                        """
                update work_item
                set queue = :queue, skills = :skills, decision = :decision, alarm = :alarm, assignee = null,
                    claimed_at = null, version = version + 1, last_holder = coalesce(assignee, last_holder),
                    last_held_since = case when assignee is null then last_held_since else claimed_at end
                where id = :id returning *""")
                .param("id", id.value())
                .param("queue", routed.queue())
                .param("skills", routed.skills().toArray(String[]::new))
                .param("decision", routed.decision().value())
                .param("alarm", routed.alarm() == null ? null : routed.alarm().id())
                .query(WorkItems::read)
                .single();
    }

    /** Brings the item back to how it was before it was moved. */
    void putBack(WorkItem was) {
        events.publishEvent(new WorkChanged());
        jdbc.sql(
                        """
                update work_item
                set queue = :queue, skills = :skills, decision = :decision, alarm = :alarm, assignee = :assignee,
                    claimed_at = :now, version = version + 1
                where id = :id""")
                .param("id", was.id().value())
                .param("queue", was.queue())
                .param("skills", was.skills().toArray(String[]::new))
                .param(
                        "decision",
                        was.decision() == null ? null : was.decision().value())
                .param("alarm", was.alarm())
                .param("assignee", was.assignee())
                .param("now", at(clock.instant()))
                .update();
    }

    /** What somebody has in hand, the most urgent first; at most 200. */
    List<WorkItem> heldBy(String userName) {
        return jdbc.sql(
                        """
                select * from work_item where status = 'open' and assignee = :user
                order by priority, due_at, id limit 200""")
                .param("user", userName)
                .query(WorkItems::read)
                .list();
    }

    WorkItem prioritise(StepId id, int priority) {
        events.publishEvent(new WorkChanged());
        return jdbc.sql("update work_item set priority = :priority, version = version + 1 where id = :id returning *")
                .param("id", id.value())
                .param("priority", priority)
                .query(WorkItems::read)
                .single();
    }

    boolean finish(StepId id) {
        events.publishEvent(new WorkChanged());
        return jdbc.sql(
                                """
                update work_item set status = 'done', done_at = :now, version = version + 1
                where id = :id and status <> 'done'""")
                        .param("id", id.value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** The work of a paused case waits with it; that of a resumed one goes on. */
    void move(CaseReference reference, WorkItem.Status from, WorkItem.Status to) {
        events.publishEvent(new WorkChanged());
        jdbc.sql(
                        """
                update work_item set status = :to, version = version + 1
                where case_reference = :case and kind = 'step' and performer = 'employee' and status = :from""")
                .param("case", reference.text())
                .param("from", from.id())
                .param("to", to.id())
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        var reference = row.getString("case_reference");
        var decision = row.getObject("decision", UUID.class);
        return new WorkItem(
                new StepId(row.getObject("id", UUID.class)),
                WorkItem.Kind.of(row.getString("kind")),
                row.getString("performer").equals("customer"),
                row.getString("queue"),
                new TreeSet<>(Set.of((String[]) row.getArray("skills").getArray())),
                row.getInt("priority"),
                instant(row, "due_at"),
                instant(row, "promised_at"),
                row.getObject("missed_at") == null ? null : instant(row, "missed_at"),
                customer == null ? null : new CustomerId(customer),
                reference == null ? null : new CaseReference(reference),
                row.getString("case_type"),
                row.getString("product"),
                row.getString("step"),
                new Text(row.getString("title_en"), row.getString("title_nl")),
                Channel.of(row.getString("channel")),
                decision == null ? null : new DecisionId(decision),
                row.getString("alarm"),
                row.getString("assignee"),
                Set.of((String[]) row.getArray("not_for").getArray()),
                WorkItem.Status.of(row.getString("status")),
                instant(row, "opened_at"),
                row.getLong("version"),
                row.getString("last_holder"),
                row.getObject("last_held_since") == null ? null : instant(row, "last_held_since"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
