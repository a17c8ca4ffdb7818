package draad.task;

import draad.cases.Progress;
import draad.contact.Interactions;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.staff.Team;
import draad.web.Door;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Counts work that is passed on without progress: no step completed, no note, no contact since whoever had it took it.
 * The third time goes to the leads of both teams; the case's owner stays who they are (C9).
 */
@Component
class Transfers {

    private static final int TOO_OFTEN = 3;

    private final WorkItems items;
    private final RoutingHistory history;
    private final Progress progress;
    private final Interactions interactions;
    private final Notices notices;
    private final Staff staff;
    private final ApplicationEventPublisher events;

    Transfers(
            WorkItems items,
            RoutingHistory history,
            Progress progress,
            Interactions interactions,
            Notices notices,
            Staff staff,
            ApplicationEventPublisher events) {
        this.items = items;
        this.history = history;
        this.progress = progress;
        this.interactions = interactions;
        this.notices = notices;
        this.staff = staff;
        this.events = events;
    }

    /** Gives the item to somebody; it counts when somebody else had it and did nothing. */
    WorkItem give(StepId id, String to, Door door) {
        var given = items.assign(id, to);
        var before = given.lastHolder();
        if (before != null && !before.equals(to))
            passedOn(
                    given,
                    before,
                    given.queue(),
                    staff.find(to).map(Employee::name).orElse(to),
                    teamOf(to, given.queue()),
                    door);
        return given;
    }

    /** Lays the item into another team's queue; it counts when whoever had it did nothing. */
    WorkItem move(WorkItem item, String queue, Door door) {
        var moved = items.moveTo(item.id(), queue);
        var before = Optional.ofNullable(moved.lastHolder()).orElse(door.actor().id());
        passedOn(moved, before, item.queue(), queue, staff.answeringFor(queue), door);
        return moved;
    }

    private void passedOn(
            WorkItem item, String before, String queueBefore, String to, Optional<String> teamNow, Door door) {
        var reference = item.caseReference();
        var customer = item.customer();
        if (reference == null || customer == null || item.kind() != WorkItem.Kind.STEP) return;
        if (anythingDone(reference, Optional.ofNullable(item.lastHeldSince()).orElse(item.openedAt()))) return;
        var times = history.countTransfer(reference);
        var from = staff.find(before).map(Employee::name).orElse(before);
        events.publishEvent(new WorkPassedOn(reference, customer, from, to, times, door.actor(), door.channel()));
        if (times != TOO_OFTEN) return;
        var teams = new LinkedHashSet<String>();
        teamOf(before, queueBefore).ifPresent(teams::add);
        teamNow.ifPresent(teams::add);
        tellLeads(item, teams);
    }

    private boolean anythingDone(CaseReference reference, Instant since) {
        return progress.since(reference, since) || interactions.anySince(reference, since);
    }

    /** Each team's lead hears of it; a team without one is heard of by whoever leads the leads. */
    private void tellLeads(WorkItem item, Set<String> teams) {
        staff.teams().stream()
                .filter(team -> teams.contains(team.id()))
                .forEach(team -> notices.passedOnTooOften(item, team.name(), lead(team)));
    }

    private Optional<String> lead(Team team) {
        return team.leads().stream()
                .sorted()
                .flatMap(lead -> staff.find(lead).stream())
                .sorted((one, other) -> Boolean.compare(other.isPresent(), one.isPresent()))
                .map(Employee::userName)
                .findFirst();
    }

    /** The team in which somebody does this work; else the first that they are in. */
    private Optional<String> teamOf(String userName, String queue) {
        var serving = staff.serving(queue).stream().map(Team::id).toList();
        var own = staff.find(userName).map(Employee::teams).orElse(Set.of()).stream()
                .sorted()
                .toList();
        return serving.stream()
                .filter(own::contains)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> serving.stream().findFirst());
    }
}
