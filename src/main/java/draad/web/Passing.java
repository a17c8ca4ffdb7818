package draad.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Failures that pass by themselves: of some the command is repeated, of others the caller is asked to come back. */
final class Passing {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    /** A query that was cancelled, a server that stops or starts, an idle transaction that was ended. */
    private static final Set<String> GONE = Set.of("57014", "57P01", "57P02", "57P03", "25P03");

    private Passing() {}

    /** Another command was in the way (deadlock, serialization, optimistic lock); the same again may well succeed. */
    static boolean isConflict(Throwable failure) {
        if (isOutOfReach(failure)) return false;
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof SQLException e && CONFLICTS.contains(stateOf(e))
                        // The process engine's own; its class may not be imported here.
                        || cause.getClass().getSimpleName().equals("OptimisticLockingException"));
    }

    /** The database is gone, full or too busy, or a lock was not let go in time. */
    static boolean isOutOfReach(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof CannotGetJdbcConnectionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof RecoverableDataAccessException
                        || cause instanceof SQLException e && isOutOfReach(stateOf(e)));
    }

    private static boolean isOutOfReach(String state) {
        return state.equals(LOCK_NOT_AVAILABLE)
                || GONE.contains(state)
                || state.startsWith("08")
                || state.startsWith("53");
    }

    private static String stateOf(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
