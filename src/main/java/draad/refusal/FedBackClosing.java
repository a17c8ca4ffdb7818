package draad.refusal;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Ids;
import draad.shared.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes in what the core system closed: as agreed when it has a permit, as an alarm when it has none. */
@Component
class FedBackClosing {

    /** @param restoring the case that undoes it, when it has to be undone */
    record Taken(String status, Optional<CaseReference> restoring) {}

    private final Holdings holdings;
    private final WordLock lock;
    private final ClosingPermits permits;
    private final Executions executions;
    private final AwayExecutions away;
    private final Aftermath aftermath;
    private final Restoring restoring;
    private final Actions actions;
    private final ApplicationEventPublisher events;

    FedBackClosing(
            Holdings holdings,
            WordLock lock,
            ClosingPermits permits,
            Executions executions,
            AwayExecutions away,
            Aftermath aftermath,
            Restoring restoring,
            Actions actions,
            ApplicationEventPublisher events) {
        this.holdings = holdings;
        this.lock = lock;
        this.permits = permits;
        this.executions = executions;
        this.away = away;
        this.aftermath = aftermath;
        this.restoring = restoring;
        this.actions = actions;
        this.events = events;
    }

    Taken take(Holding holding, @Nullable UUID permit, Instant closedAt) {
        var account = Subject.account(holding.id());
        lock.lock(account, null);
        permits.expiredAttempts(holding.id()).forEach(away::notDone);
        var execution = permit == null ? Optional.<UUID>empty() : permits.use(permit, holding.id(), closedAt);
        if (execution.isPresent()) return asAgreed(account, execution.get());
        if (holdings.find(holding.id()).orElseThrow().isClosed()) return new Taken("closed-before", Optional.empty());
        return withoutPermit(holding, account, closedAt);
    }

    private Taken asAgreed(Subject account, UUID execution) {
        holdings.closedElsewhere(
                account.asAccount(), new ReportedClosing(account, () -> executions.end(execution, "done")));
        aftermath.of(executions.find(execution).orElseThrow());
        return new Taken("executed", executions.find(execution).map(Execution::restoring));
    }

    private Taken withoutPermit(Holding holding, Subject account, Instant closedAt) {
        var customer = BatchClosing.firstOwner(holding);
        var ids = new UUID[1];
        holdings.closedElsewhere(
                holding.id(),
                new ReportedClosing(
                        account,
                        () -> ids[0] = executions.addReported(
                                ActionId.CLOSE_ACCOUNT, account, customer, closedAt, "reported:" + Ids.next())));
        var execution = executions.find(ids[0]).orElseThrow();
        var reference = restoring.promise(execution, customer, true);
        events.publishEvent(ClosedWithoutPermit.of(
                execution, actions.get(ActionId.CLOSE_ACCOUNT), holding.owners(), reference.orElse(null)));
        return new Taken("alarm", reference);
    }
}
