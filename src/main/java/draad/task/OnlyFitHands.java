package draad.task;

import draad.cases.CaseStep;
import draad.cases.Performer;
import draad.cases.StepGate;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** A step of the bank's is completed by somebody who may do it that day, and not over a colleague's head. */
@Component
class OnlyFitHands implements StepGate {

    private final WorkItems items;
    private final WorkList workList;

    OnlyFitHands(WorkItems items, WorkList workList) {
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
        } else if (!item.skills().isEmpty()) {
            // A system has no licence: it has to say for whom it calls.
            throw Problem.forbidden("skill-missing", door.actor().name(), String.join(", ", item.skills()))
                    .with("missing", item.skills());
        }
    }
}
