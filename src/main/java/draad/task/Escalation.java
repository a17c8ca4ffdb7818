package draad.task;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for promises that were missed: the work becomes more urgent and a notice goes to the team leads. Any node may
 * do it; what one is marking, another passes over.
 */
@Component
class Escalation {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Notices notices;
    private final Clock clock;

    Escalation(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${draad.work.escalate-every:PT30S}")
    void escalate() {
        List<WorkItem> missed;
        do {
            missed = transaction.execute(status -> escalateSome());
        } while (missed != null && missed.size() == BATCH);
    }

    private List<WorkItem> escalateSome() {
        var missed = markSome();
        for (var item : missed) {
            events.publishEvent(
                    new PromiseMissed(item.id(), item.caseReference(), item.queue(), item.step(), item.promisedAt()));
            if (!item.step().equals(Notices.PROMISE_MISSED)) notices.promiseMissed(item);
        }
        return missed;
    }

    private List<WorkItem> markSome() {
        return jdbc.sql(
                        """
                update work_item
                set missed_at = :now, priority = greatest(1, priority - 2), version = version + 1
                where id in (
                    select id from work_item where status = 'open' and missed_at is null and due_at < :now
                    order by due_at, id limit :batch for no key update skip locked)
                returning *""")
                .param("now", WorkItems.at(clock.instant()))
                .param("batch", BATCH)
                .query(WorkItems::read)
                .list();
    }
}
