package draad.journey;

import draad.shared.CustomerId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells all nodes whose timeline grew: after the commit and in a transaction of its own, because a notification inside
 * would make all commits queue. It carries ids only and is a hint; the table is the truth.
 */
@Component
class TimelineNotifier implements DisposableBean {

    static final String CHANNEL = "timeline_grew";

    private static final Logger log = LoggerFactory.getLogger(TimelineNotifier.class);

    private final JdbcClient jdbc;
    private final Set<CustomerId> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "timeline-notifier");
        thread.setDaemon(true);
        return thread;
    });

    TimelineNotifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TimelineGrew grew) {
        if (waiting.add(grew.customer()) && !sender.isShutdown()) sender.execute(this::send);
    }

    private void send() {
        var customers = new LinkedHashSet<>(waiting);
        waiting.removeAll(customers);
        try {
            customers.forEach(customer -> jdbc.sql("select pg_notify(:channel, :customer)")
                    .param("channel", CHANNEL)
                    .param("customer", customer.toString())
                    .query((row, number) -> true)
                    .list());
        } catch (DataAccessException e) {
            log.warn("Could not tell other nodes of new timeline entries; open pages catch up later", e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        sender.shutdown();
        sender.awaitTermination(2, TimeUnit.SECONDS);
    }
}
