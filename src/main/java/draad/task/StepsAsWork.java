package draad.task;

import draad.cases.CaseStepClosed;
import draad.cases.CaseStepOpened;
import draad.cases.Happened;
import draad.cases.Performer;
import draad.routing.Routing;
import draad.routing.StepFacts;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work list in step with the cases, in the transaction in which their steps open and close. */
@Component
class StepsAsWork {

    /** The case datum that says what is at stake, for every product. */
    private static final String AMOUNT = "amount";

    private final Routing routing;
    private final RoutingHistory history;
    private final WorkItems items;

    StepsAsWork(Routing routing, RoutingHistory history, WorkItems items) {
        this.routing = routing;
        this.history = history;
        this.items = items;
    }

    /** A step that waits for the customer is no work of ours. */
    @EventListener
    void on(CaseStepOpened opened) {
        if (opened.performer() != Performer.EMPLOYEE) return;
        var routed = routing.route(facts(opened, history.of(opened.reference(), opened.customer())));
        items.add(WorkItem.routed(
                opened.id(),
                WorkItem.Kind.STEP,
                routed,
                opened.customer(),
                opened.reference(),
                opened.caseType(),
                opened.product(),
                opened.step(),
                opened.title(),
                opened.startedIn(),
                null,
                opened.openedAt()));
    }

    @EventListener
    void on(CaseStepClosed closed) {
        items.finish(closed.id());
    }

    @EventListener
    void on(Happened.CasePaused paused) {
        items.move(paused.of().reference(), WorkItem.Status.OPEN, WorkItem.Status.WAITING);
    }

    @EventListener
    void on(Happened.CaseResumed resumed) {
        items.move(resumed.of().reference(), WorkItem.Status.WAITING, WorkItem.Status.OPEN);
    }

    private static StepFacts facts(CaseStepOpened opened, RoutingHistory.Past past) {
        return new StepFacts(
                opened.id(),
                opened.reference(),
                opened.customer(),
                opened.caseType(),
                opened.step(),
                opened.product(),
                opened.market(),
                opened.language(),
                amount(opened.facts()),
                opened.startedIn(),
                opened.performer().id(),
                past.refusals(),
                past.openComplaint(),
                past.transfers());
    }

    private static @Nullable BigDecimal amount(Map<String, Object> facts) {
        try {
            return facts.get(AMOUNT) == null
                    ? null
                    : new BigDecimal(facts.get(AMOUNT).toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
