package draad.task;

import draad.cases.AmountAtStake;
import draad.cases.CaseHistory;
import draad.cases.CaseStepClosed;
import draad.cases.CaseStepOpened;
import draad.cases.Happened;
import draad.cases.Performer;
import draad.routing.Routed;
import draad.routing.Routing;
import draad.routing.StepFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work list in step with the cases, in the transaction in which their steps open and close. */
@Component
class StepsAsWork {

    private final Routing routing;
    private final RoutingHistory history;
    private final WorkItems items;
    private final ComingNearer nearer;
    private final AmountAtStake stake;

    StepsAsWork(Routing routing, RoutingHistory history, WorkItems items, ComingNearer nearer, AmountAtStake stake) {
        this.routing = routing;
        this.history = history;
        this.items = items;
        this.nearer = nearer;
        this.stake = stake;
    }

    /** Also a step that waits for the customer: the desk of their channel sees it, and helps when they get stuck. */
    @EventListener
    void on(CaseStepOpened opened) {
        var routed = route(opened);
        items.add(WorkItem.routed(
                opened.id(),
                WorkItem.Kind.STEP,
                opened.performer() == Performer.CUSTOMER,
                routed,
                opened.customer(),
                opened.reference(),
                opened.caseType(),
                opened.product(),
                opened.step(),
                opened.title(),
                opened.startedIn(),
                null,
                opened.notFor(),
                opened.openedAt()));
        if (opened.confidential()) items.keepConfidential(opened.id());
        nearer.watch(opened.id(), opened.caseType(), opened.step(), opened.facts());
    }

    /** Where it belongs now, by the rules. */
    Routed route(CaseStepOpened opened) {
        var facts = facts(opened, history.of(opened.reference(), opened.customer()));
        var byRule = routing.route(facts, nearer.dates(opened.facts()));
        return Promises.of(opened.facts(), opened.step()).map(byRule::by).orElse(byRule);
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

    private StepFacts facts(CaseStepOpened opened, CaseHistory.Past past) {
        return new StepFacts(
                opened.id(),
                opened.reference(),
                opened.customer(),
                opened.caseType(),
                opened.step(),
                about(opened),
                opened.market(),
                opened.language(),
                stake.in(opened.facts()),
                opened.startedIn(),
                opened.performer().id(),
                past.refusals(),
                past.openComplaint(),
                past.transfers(),
                opened.skill());
    }

    /** A case of the customer's own may be about one of their products. */
    private static String about(CaseStepOpened opened) {
        return opened.facts().get("about") instanceof String about
                        && opened.product().equals("customer")
                ? about
                : opened.product();
    }
}
