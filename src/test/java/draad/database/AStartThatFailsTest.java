package draad.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class AStartThatFailsTest {

    @TempDir
    Path directory;

    @Test
    void aDataDirectoryThatIsAFileSaysSo() throws IOException {
        var file = Files.writeString(directory.resolve("data"), "not a directory");

        assertThatThrownBy(() -> EmbeddedDatabase.in(file))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("is a file, not a directory");
    }

    @Test
    void aBrokenNoteOfThePortSaysWhereItStands() throws IOException {
        Files.writeString(directory.resolve("postgres.properties"), "port=none\npassword=x\n");

        assertThatThrownBy(() -> EmbeddedDatabase.in(directory))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining(directory.toString());
    }

    @ParameterizedTest
    @CsvSource({"08001, Connection refused", "28P01, password authentication failed", "3D000, no such database"})
    void aDatabaseOutOfReachSaysWhatToDo(String state, String message) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/draad");
        var failure = new IllegalStateException("deep inside", new SQLException(message, state));

        var analysis = new DatabaseOutOfReachAnalyzer(environment).analyze(failure);

        assertThat(analysis.getDescription()).contains("jdbc:postgresql://db/draad", message);
        assertThat(analysis.getAction()).contains("spring.datasource.url");
    }

    @Test
    void anotherFailureOfTheDatabaseIsNotExplainedAway() {
        var failure = new IllegalStateException(new SQLException("syntax error", "42601"));

        assertThat(new DatabaseOutOfReachAnalyzer(new MockEnvironment()).analyze(failure))
                .isNull();
    }
}
