package draad.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class APostgresThatGoesAwayTest {

    @TempDir
    Path directory;

    @Test
    void isStartedAgainWithAllThatItAcknowledged() throws Exception {
        try (var database = EmbeddedDatabase.in(directory)) {
            run(database, "create table kept as select 42 as answer");
            long killed = postmaster();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> {
                assertThat(postmaster()).isNotEqualTo(killed);
                run(database, "select answer from kept");
            });
        }
    }

    private long postmaster() throws java.io.IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        var access = database.access();
        try (var connection = DriverManager.getConnection(database.url(), Access.USER, access.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
