package draad.refusal;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what was handed out and will not be answered for any more, so that nobody who said no meanwhile waits for ever:
 * a worker's becomes work for a person, a batch's permit that expired unused surely closed nothing.
 */
@Component
class HandOutSweep {

    private static final int AT_ONCE = 100;

    private final Executions executions;
    private final AwayExecutions away;
    private final ClosingPermits permits;
    private final TransactionTemplate each;
    private final Duration grace;

    HandOutSweep(
            Executions executions,
            AwayExecutions away,
            ClosingPermits permits,
            PlatformTransactionManager transactions,
            @Value("${draad.worker-overdue-after:10m}") Duration grace) {
        this.executions = executions;
        this.away = away;
        this.permits = permits;
        this.each = new TransactionTemplate(transactions);
        this.grace = grace;
    }

    @Scheduled(
            fixedDelayString = "${draad.effects-settle-every:15s}",
            initialDelayString = "${draad.effects-settle-every:15s}")
    void findOverdue() {
        executions.overdue(grace, AT_ONCE).forEach(attempt -> alone(attempt, away::lost));
        permits.expiredAttempts(AT_ONCE).forEach(attempt -> alone(attempt, away::notDone));
    }

    private void alone(String attempt, Consumer<String> end) {
        try {
            each.executeWithoutResult(status -> end.accept(attempt));
        } catch (ConcurrencyFailureException e) {
            // Its turn comes again.
        }
    }
}
