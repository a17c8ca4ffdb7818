package draad.web;

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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells all nodes that something changed, after the commit and in a transaction of its own, because a notification
 * inside would make all commits queue. It carries ids only and is a hint; the table is the truth.
 */
@Component
public class Announcements implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Announcements.class);

    private record Waiting(String channel, String about) {}

    private final JdbcClient jdbc;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "announcements");
        thread.setDaemon(true);
        return thread;
    });

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Once the current transaction has committed, if there is one. The same, said again before it went out, goes once.
     */
    public void announce(String channel, String about) {
        var one = new Waiting(channel, about);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) soon(one);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    soon(one);
                }
            });
    }

    private void soon(Waiting one) {
        if (waiting.add(one) && !sender.isShutdown()) sender.execute(this::send);
    }

    private void send() {
        var sent = new LinkedHashSet<>(waiting);
        waiting.removeAll(sent);
        try {
            sent.forEach(one -> jdbc.sql("select pg_notify(:channel, :about)")
                    .param("channel", one.channel())
                    .param("about", one.about())
                    .query((row, number) -> true)
                    .list());
        } catch (DataAccessException e) {
            log.warn("Could not tell other nodes what changed; open pages catch up later", e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        sender.shutdown();
        sender.awaitTermination(2, TimeUnit.SECONDS);
    }
}
