package draad.task;

import draad.cases.Confidential;
import draad.shared.Ids;
import draad.shared.StepId;
import draad.shared.Text;
import draad.staff.Employee;
import draad.staff.Presence;
import draad.staff.Staff;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls somebody in sick: each piece of work that they had in hand is routed anew by the rules, in a transaction of its
 * own, and can be given back to them.
 */
@Component
public class SickCalls {

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final Rerouting rerouting;
    private final Staff staff;
    private final TransactionTemplate each;
    private final Clock clock;

    SickCalls(
            JdbcClient jdbc,
            WorkItems items,
            Rerouting rerouting,
            Staff staff,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.rerouting = rerouting;
        this.staff = staff;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws Problem 403 unless the caller leads a team that they are in, 404 when nobody has that name */
    public SickCall callInSick(String userName, Door door) {
        var leader = leader(userName, door);
        var id = Ids.next();
        each.executeWithoutResult(status -> {
            staff.change(userName, Presence.SICK);
            keep(id, userName, leader);
        });
        for (var item : items.heldBy(userName)) each.executeWithoutResult(status -> move(id, item.id(), userName));
        return find(id, door).orElseThrow();
    }

    private void move(UUID call, StepId item, String userName) {
        var was = items.locked(item).filter(found -> found.isHeldBy(userName));
        // Somebody else took it, or it was done, a moment ago.
        if (was.isEmpty()) return;
        var moved = rerouting.of(was.get());
        jdbc.sql(
                        """
                insert into sick_call_item (call, item, queue, skills, decision, alarm, moved_to)
                values (:call, :item, :queue, :skills, :decision, :alarm, :to)""")
                .param("call", call)
                .param("item", item.value())
                .param("queue", was.get().queue())
                .param("skills", was.get().skills().toArray(String[]::new))
                .param(
                        "decision",
                        was.get().decision() == null
                                ? null
                                : was.get().decision().value())
                .param("alarm", was.get().alarm())
                .param("to", moved.queue())
                .update();
    }

    /**
     * Gives back what nobody took meanwhile, and says that they are there.
     *
     * @return the titles of what somebody else has now and keeps
     */
    public List<Text> undo(UUID id, Door door) {
        var call = find(id, door).orElseThrow(Problem::notFound);
        leader(call.userName(), door);
        Boolean first = each.execute(status -> {
            staff.change(call.userName(), Presence.PRESENT);
            return jdbc.sql("update sick_call set undone_at = :now where id = :id and undone_at is null")
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .param("id", id)
                            .update()
                    == 1;
        });
        if (!Boolean.TRUE.equals(first)) throw Problem.conflict("was-undone");
        var kept = new ArrayList<Text>();
        for (var moved : moved(id, true))
            if (!Boolean.TRUE.equals(each.execute(status -> giveBack(id, moved.item(), call.userName())))
                    && call.moved().contains(moved)) kept.add(moved.title());
        return kept;
    }

    private boolean giveBack(UUID call, StepId item, String userName) {
        var now =
                items.locked(item).filter(found -> found.assignee() == null && found.status() == WorkItem.Status.OPEN);
        if (now.isEmpty()) return false;
        var was = jdbc.sql(
                        """
                select w.id, w.kind, w.performer, c.queue, c.skills, w.priority, w.due_at, w.promised_at, w.missed_at,
                       w.customer_id, w.case_reference, w.case_type, w.product, w.step, w.title_en, w.title_nl,
                       w.channel, c.decision, c.alarm, cast(:user as text) as assignee, w.not_for, w.status, w.opened_at,
                       w.version, w.last_holder, w.last_held_since
                from work_item w join sick_call_item c on c.item = w.id where c.call = :call and w.id = :item""")
                .param("user", userName)
                .param("call", call)
                .param("item", item.value())
                .query(WorkItems::read)
                .single();
        items.putBack(was);
        return true;
    }

    /** Without what the caller may not know of. */
    public Optional<SickCall> find(UUID id, Door door) {
        return jdbc.sql("select * from sick_call where id = :id")
                .param("id", id)
                .query((row, number) -> new SickCall(
                        id,
                        row.getString("user_name"),
                        row.getString("called_by"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("undone_at") == null
                                ? null
                                : row.getObject("undone_at", OffsetDateTime.class)
                                        .toInstant(),
                        moved(id, Confidential.mayKnow(door))))
                .optional();
    }

    private List<SickCall.Moved> moved(UUID call, boolean alsoConfidential) {
        return jdbc.sql(
                        """
                select w.id, w.title_en, w.title_nl, c.queue, c.moved_to
                from sick_call_item c join work_item w on w.id = c.item
                where c.call = :call and (:also or not w.confidential) order by w.priority, w.due_at, w.id""")
                .param("call", call)
                .param("also", alsoConfidential)
                .query((row, number) -> new SickCall.Moved(
                        new StepId(row.getObject("id", UUID.class)),
                        new Text(row.getString("title_en"), row.getString("title_nl")),
                        row.getString("queue"),
                        row.getString("moved_to")))
                .list();
    }

    private void keep(UUID id, String userName, Employee by) {
        jdbc.sql("insert into sick_call (id, user_name, called_by, at) values (:id, :user, :by, :at)")
                .param("id", id)
                .param("user", userName)
                .param("by", by.userName())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Employee leader(String userName, Door door) {
        var me = staff.find(door.actor().id()).orElseThrow(() -> Problem.forbidden("only-an-employee"));
        var ill = staff.find(userName).orElseThrow(Problem::notFound);
        if (!staff.leads(me, ill)) throw Problem.forbidden("only-a-team-lead");
        return me;
    }
}
