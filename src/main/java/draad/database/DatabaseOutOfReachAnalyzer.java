package draad.database;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in a sentence what to do when the bank's own PostgreSQL does not answer, or lets nobody in, at the start. */
class DatabaseOutOfReachAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String CONNECTION = "08";
    private static final String NOT_LET_IN = "28";
    private static final String NO_SUCH_DATABASE = "3D";
    private static final String STARTING_OR_STOPPING = "57P";

    private final Environment environment;

    DatabaseOutOfReachAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        var reason = Stream.iterate((Throwable) cause, each -> each != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce(cause, (outer, inner) -> inner);
        var state = String.valueOf(reason.getSQLState());
        if (Stream.of(CONNECTION, NOT_LET_IN, NO_SUCH_DATABASE, STARTING_OR_STOPPING)
                .noneMatch(state::startsWith)) return null;
        return new FailureAnalysis(
                "The database " + environment.getProperty("spring.datasource.url", "") + " cannot be used: "
                        + reason.getMessage(),
                "Start that PostgreSQL, or mend spring.datasource.url, spring.datasource.username and"
                        + " spring.datasource.password; without a url Draad brings its own database.",
                cause);
    }
}
