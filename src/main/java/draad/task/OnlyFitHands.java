package draad.task;

import draad.cases.CaseStep;
import draad.cases.Performer;
import draad.cases.StepGate;
import draad.web.Door;
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

    private void check(WorkItem item, Door door) {
        if (door.actor().isEmployee()) {
            workList.mustBeFit(workList.employee(door), item);
            if (item.assignee() != null && !item.isHeldBy(door.actor().id())) throw workList.alreadyClaimed(item);
            return;
        }
        // A channel system calls for some employee; what the law ties to a person it cannot have.
        var missing = new TreeSet<>(item.skills());
        missing.retainAll(licences);
        if (!missing.isEmpty()) throw workList.skillMissing(door.actor().name(), missing);
    }
}
