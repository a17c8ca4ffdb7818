package draad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.IntegrationTest;
import draad.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What changed is told to all nodes once it is so, and only then. */
@IntegrationTest
class AnnouncementsTest {

    private static final String CHANNEL = "announcements_test";

    @Autowired
    Announcements announcements;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> heard = new ArrayList<>();
    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();
    private Connection listening;

    @BeforeEach
    void listen() throws SQLException {
        listening = DriverManager.getConnection(TestDatabase.url(), "postgres", "");
        try (var statement = listening.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
    }

    @AfterEach
    void hangUp() throws SQLException {
        listening.close();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        transaction.executeWithoutResult(status -> {
            announcements.announce(CHANNEL, first);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> announcements.announce(CHANNEL, second));

        awaitHearing(second);
        assertThat(heard).doesNotContain(first);
    }

    @Test
    void whatBelongsToNoTransactionIsToldAtOnce() {
        announcements.announce(CHANNEL, first);

        awaitHearing(first);
    }

    private void awaitHearing(String about) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            for (var notification : listening.unwrap(PGConnection.class).getNotifications(200))
                heard.add(notification.getParameter());
            return heard.contains(about);
        });
    }
}
