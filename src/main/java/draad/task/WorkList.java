package draad.task;

import draad.cases.Confidential;
import draad.shared.Actor;
import draad.shared.StepId;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes what: every item is in one hand at most, and only in hands that may do it on that day. A problem is found
 * before anything was changed, so that a page can tell it and go on.
 */
@Component
public class WorkList {

    private final WorkItems items;
    private final NextWork nextWork;
    private final Staff staff;
    private final Clock clock;

    WorkList(WorkItems items, NextWork nextWork, Staff staff, Clock clock) {
        this.items = items;
        this.nextWork = nextWork;
        this.staff = staff;
        this.clock = clock;
    }

    public Optional<WorkItem> find(StepId id) {
        return items.find(id);
    }

    /** The item, when the caller may know of it. */
    Optional<WorkItem> find(StepId id, Door door) {
        return Confidential.mayKnow(door) || !items.isConfidential(id) ? items.find(id) : Optional.empty();
    }

    /** The work items of these steps. */
    public List<WorkItem> find(Collection<StepId> steps) {
        return steps.isEmpty() ? List.of() : items.find(steps);
    }

    /**
     * Gives the caller the most urgent item of these queues that they may do.
     *
     * @param queues empty for the queues of the caller's own teams
     */
    @Transactional(noRollbackFor = Problem.class)
    public Optional<WorkItem> next(Set<String> queues, Door door) {
        var me = employee(door);
        if (!me.isPresent()) throw Problem.conflict("not-present");
        var inHand = items.countOf(me.userName());
        if (me.mostWork() != null && inHand >= me.mostWork()) throw Problem.conflict("enough-in-hand", inHand);
        var asked = queues.isEmpty() ? me.queues() : queues;
        return nextWork.lock(asked, me.skillsOn(today())).map(id -> items.assign(id, me.userName()));
    }

    /** Takes the item in hand; taking what one has already changes nothing. */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem claim(StepId id, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (me.userName().equals(item.assignee())) return item;
        if (item.assignee() != null) throw alreadyClaimed(item);
        mustBeFit(me, item);
        return items.assign(id, me.userName());
    }

    /** Lays the item back in its queue. */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem release(StepId id, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (item.assignee() == null) return item;
        if (!me.userName().equals(item.assignee()) && !mayLead(me, item)) throw alreadyClaimed(item);
        return items.assign(id, null);
    }

    /** Gives the item to a colleague; only who leads a team may. */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem assign(StepId id, String to, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (!mayLead(me, item)) throw Problem.forbidden("only-a-team-lead");
        var colleague = staff.find(to).orElseThrow(() -> Problem.notAcceptable("unknown-employee", to));
        mustBeFit(colleague, item);
        if (!colleague.isPresent()) throw Problem.conflict("colleague-not-present", colleague.name());
        return to.equals(item.assignee()) ? item : items.assign(id, to);
    }

    /** Says how urgent the item is; only who leads a team may. */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem prioritise(StepId id, int priority, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (!mayLead(me, item)) throw Problem.forbidden("only-a-team-lead");
        return items.prioritise(id, priority);
    }

    /** Says that a notice was looked into. A step is done by completing it in its case. */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem settle(StepId id, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (item.kind() != WorkItem.Kind.NOTICE)
            throw Problem.conflict("complete-the-step", String.valueOf(item.caseReference()));
        if (item.assignee() != null && !item.assignee().equals(me.userName())) throw alreadyClaimed(item);
        mustBeFit(me, item);
        items.finish(id);
        return items.find(id).orElseThrow();
    }

    /** @throws Problem 403 naming the skill that is missing today */
    void mustBeFit(Employee employee, WorkItem item) {
        mustHave(employee, item.skills());
    }

    /** @throws Problem 403 naming the skill that is missing today */
    void mustHave(Employee employee, Set<String> skills) {
        var missing = employee.missing(skills, today());
        if (!missing.isEmpty()) throw skillMissing(employee.name(), missing);
    }

    Problem skillMissing(String who, SortedSet<String> missing) {
        return Problem.forbidden("skill-missing", who, String.join(", ", missing))
                .with("missing", missing);
    }

    /** @throws Problem 409 saying who has it */
    Problem alreadyClaimed(WorkItem item) {
        var by = String.valueOf(item.assignee());
        var name = staff.find(by).map(Employee::name).orElse(by);
        return Problem.conflict("already-claimed", name).with("by", by);
    }

    /** @throws Problem 403 when the caller is no employee whom we know */
    Employee employee(Door door) {
        return colleague(door.actor()).orElseThrow(() -> Problem.forbidden("only-an-employee"));
    }

    private Optional<Employee> colleague(@Nullable Actor actor) {
        return actor != null && actor.isEmployee() ? staff.find(actor.id()) : Optional.empty();
    }

    private WorkItem open(StepId id, Door door) {
        var item = items.locked(id)
                .filter(found -> Confidential.mayKnow(door) || !items.isConfidential(id))
                .orElseThrow(Problem::notFound);
        if (item.status() == WorkItem.Status.DONE) throw Problem.conflict("work-is-done");
        if (item.waitsForCustomer()) throw Problem.conflict("waits-for-customer");
        if (item.status() == WorkItem.Status.WAITING) throw Problem.conflict("case-is-paused");
        return item;
    }

    /** Who leads a team that serves the queue, or the team of whoever has it in hand. */
    private boolean mayLead(Employee me, WorkItem item) {
        if (me.leads().isEmpty()) return false;
        if (staff.serving(item.queue()).stream().anyMatch(team -> me.leads().contains(team.id()))) return true;
        return item.assignee() != null
                && staff.find(item.assignee())
                        .map(assignee -> staff.leads(me, assignee))
                        .orElse(false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
