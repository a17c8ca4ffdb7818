package draad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.WebModuleTest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.Staleness;
import org.springframework.transaction.support.TransactionTemplate;

/** What has to follow a commit follows it, whatever goes wrong in between. */
@WebModuleTest
@Import(OutstandingEventsTest.Follows.class)
class OutstandingEventsTest {

    record Promised(String what) {}

    /** Cannot do it the first time that it hears of it. */
    static class Follows {

        private final Set<String> tried = ConcurrentHashMap.newKeySet();
        private final Set<String> done = ConcurrentHashMap.newKeySet();

        @ApplicationModuleListener
        void on(Promised promised) {
            if (tried.add(promised.what())) throw new IllegalStateException("not now: " + promised.what());
            done.add(promised.what());
        }

        boolean did(String what) {
            return done.contains(what);
        }
    }

    @Autowired
    Follows follows;

    @Autowired
    OutstandingEvents outstanding;

    @Autowired
    EventPublicationRegistry registry;

    @Autowired
    Staleness staleness;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aListenerThatFailedIsToldAgain() {
        promise("after a failure");
        awaitStatus("after a failure", "FAILED");
        was("after a failure", "FAILED", "1 minute");

        outstanding.tellAgain();

        awaitDone("after a failure");
    }

    @Test
    void whatANodeThatWentAwayNeverBeganIsDoneByAnother() {
        promise("after a death");
        awaitStatus("after a death", "FAILED");
        was("after a death", "PUBLISHED", "3 minutes");

        registry.markStalePublicationsFailed(staleness);
        outstanding.tellAgain();

        awaitDone("after a death");
    }

    @Test
    void whatANodeThatWentAwayHadBegunIsDoneByAnother() {
        promise("half-way");
        awaitStatus("half-way", "FAILED");
        was("half-way", "PROCESSING", "11 minutes");

        registry.markStalePublicationsFailed(staleness);
        outstanding.tellAgain();

        awaitDone("half-way");
    }

    @Test
    void whatIsBeingDoneIsLeftAlone() {
        promise("busy");
        awaitStatus("busy", "FAILED");
        was("busy", "PROCESSING", "1 minute");

        registry.markStalePublicationsFailed(staleness);
        outstanding.tellAgain();

        assertThat(follows.did("busy")).isFalse();
        assertThat(status("busy")).isEqualTo("PROCESSING");
    }

    private void promise(String what) {
        transaction.executeWithoutResult(status -> events.publishEvent(new Promised(what)));
    }

    /** As the table says it when a node stopped at this point, so long ago. */
    private void was(String what, String status, String ago) {
        jdbc.sql(
                        """
                update event_publication set status = :status, publication_date = now() - :ago::interval,
                       last_resubmission_date = null
                where serialized_event like :what""")
                .param("status", status)
                .param("ago", ago)
                .param("what", "%" + what + "%")
                .update();
    }

    private void awaitStatus(String what, String status) {
        await().until(() -> status.equals(status(what)));
    }

    private void awaitDone(String what) {
        await().until(() -> follows.did(what) && status(what) == null);
    }

    private String status(String what) {
        return jdbc.sql("select status from event_publication where serialized_event like :what")
                .param("what", "%" + what + "%")
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
