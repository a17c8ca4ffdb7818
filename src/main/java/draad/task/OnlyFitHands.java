package draad.task;

import draad.cases.CaseStep;
import draad.cases.Performer;
import draad.cases.StepGate;
import draad.web.Door;
import draad.web.Problem;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A step of the bank's is completed by somebody who may do it that day, and not over a colleague's head. */
@Component
class OnlyFitHands implements StepGate {

    private final WorkItems items;
    private final WorkList workList;

    private final Set<String> licences;

    /** @param licences the skills that the law ties to a person */
    OnlyFitHands(
            WorkItems items,
            WorkList workList,
            @Value("${draad.staff.licences:mortgage-licence}") Set<String> licences) {
        this.licences = licences;
        this.items = items;
        this.workList = workList;
    }

    @Override
    public void check(CaseStep step, Door door) {
        if (step.performer() == Performer.CUSTOMER) return;
        items.locked(step.id()).ifPresent(item -> check(item, door));
    }

    /**
     * Routing looks for who is fittest; completing only asks for what the law ties to a person, so that whoever the
     * customer speaks to can help (W3, C8).
     */
    private void check(WorkItem item, Door door) {
        var needed = new TreeSet<>(item.skills());
        needed.retainAll(licences);
        if (!door.actor().isEmployee()) {
            // A channel system calls for some employee; what the law ties to a person it cannot have.
            if (!needed.isEmpty()) throw workList.skillMissing(door.actor().name(), needed);
            // Nor is it known whether that is another person than before.
            if (!item.notFor().isEmpty()) throw Problem.forbidden("another-person-needed");
            return;
        }
        workList.mustBeAnother(door.actor().id(), item);
        workList.mustHave(workList.employee(door), needed);
        if (item.assignee() != null && !item.isHeldBy(door.actor().id())) throw workList.alreadyClaimed(item);
    }
}
