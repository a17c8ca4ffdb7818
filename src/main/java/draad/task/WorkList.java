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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Transfers transfers;
    private final Staff staff;
    private final List<KeptApart> keptApart;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkList(
            WorkItems items,
            NextWork nextWork,
            Transfers transfers,
            Staff staff,
            List<KeptApart> keptApart,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.nextWork = nextWork;
        this.transfers = transfers;
        this.staff = staff;
        this.keptApart = keptApart;
        this.events = events;
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
        return nextFor(me, asked).map(id -> transfers.give(id, me.userName(), door));
    }

    /** Passes over what this employee is kept from. */
    private Optional<StepId> nextFor(Employee me, Set<String> queues) {
        var without = new HashSet<StepId>();
        for (; ; ) {
            var found = nextWork.lock(me, queues, me.skillsOn(today()), without);
            if (found.isEmpty() || !isKept(me, items.find(found.get()).orElseThrow())) return found;
            without.add(found.get());
        }
    }

    /** Takes the item in hand; taking what one has already changes nothing. */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem claim(StepId id, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (me.userName().equals(item.assignee())) return item;
        if (item.assignee() != null) throw alreadyClaimed(item);
        mustBeFit(me, item);
        return transfers.give(id, me.userName(), door);
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
        return to.equals(item.assignee()) ? item : transfers.give(id, to, door);
    }

    /**
     * Lays the item into another team's queue; only who has it in hand, or leads a team, may. The case's owner stays.
     */
    @Transactional(noRollbackFor = Problem.class)
    public WorkItem passOn(StepId id, String queue, Door door) {
        var me = employee(door);
        var item = open(id, door);
        if (!item.isHeldBy(me.userName()) && !mayLead(me, item)) throw Problem.forbidden("only-a-team-lead");
        if (staff.answeringFor(queue).isEmpty()) throw Problem.notAcceptable("unknown-queue", queue);
        return queue.equals(item.queue()) ? item : transfers.move(item, queue, door);
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
        OwnPlace.of(item.kind(), item.step(), id).ifPresent(place -> {
            throw Problem.conflict("settle-on-its-page", place);
        });
        if (item.assignee() != null && !item.assignee().equals(me.userName())) throw alreadyClaimed(item);
        mustBeFit(me, item);
        items.finish(id);
        events.publishEvent(new NoticeSettled(id, item.step(), door.actor(), door.channel()));
        return items.find(id).orElseThrow();
    }

    /** Whether they may do this today, and are not kept from it. */
    boolean isFit(Employee employee, WorkItem item) {
        return employee.missing(item.skills(), today()).isEmpty() && !isKept(employee, item);
    }

    /** @throws Problem 403 naming the skill that is missing today, or when it has to be somebody else */
    void mustBeFit(Employee employee, WorkItem item) {
        mustHave(employee, item.skills());
        mustBeApart(employee, item);
    }

    /** @throws Problem 403 when somebody was involved in what this work judges */
    void mustBeApart(Employee employee, WorkItem item) {
        if (isKept(employee, item)) throw Problem.forbidden("was-involved", employee.name());
    }

    private boolean isKept(Employee employee, WorkItem item) {
        return keptFrom(item).contains(employee.userName());
    }

    /** Who may not do this, however fit they are. */
    Set<String> keptFrom(WorkItem item) {
        var involved = keptApart.stream().flatMap(apart -> apart.from(item).stream());
        return Stream.concat(item.notFor().stream(), involved).collect(Collectors.toUnmodifiableSet());
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
