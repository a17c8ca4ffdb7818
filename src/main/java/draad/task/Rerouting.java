package draad.task;

import draad.cases.CaseSteps;
import draad.routing.Routed;
import org.springframework.stereotype.Component;

/** Asks the rules again where work belongs, because whoever had it cannot do it now. */
@Component
class Rerouting {

    private final WorkItems items;
    private final CaseSteps steps;
    private final OpenedSteps opened;
    private final StepsAsWork stepsAsWork;
    private final Notices notices;

    Rerouting(WorkItems items, CaseSteps steps, OpenedSteps opened, StepsAsWork stepsAsWork, Notices notices) {
        this.items = items;
        this.steps = steps;
        this.opened = opened;
        this.stepsAsWork = stepsAsWork;
        this.notices = notices;
    }

    /** The item where it belongs now, in nobody's hands. */
    WorkItem of(WorkItem item) {
        return items.reroute(item.id(), routed(item));
    }

    private Routed routed(WorkItem item) {
        if (item.kind() == WorkItem.Kind.STEP)
            return stepsAsWork.route(opened.of(steps.find(item.id()).orElseThrow()));
        return notices.route(
                item.id(),
                new Notice(
                        item.step(),
                        item.title(),
                        item.caseReference(),
                        item.customer(),
                        item.product(),
                        item.channel(),
                        null));
    }
}
