package draad.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What failures of the database mean to a caller. Some pass by themselves: of these the command is repeated, or the
 * caller is asked to come back. Others come from what was sent.
 */
final class Passing {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DISK_FULL = "53100";
    private static final String NO_SPACE = "No space left on device";
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    /** A query that was cancelled, a server that stops or starts, an idle transaction that was ended. */
    private static final Set<String> GONE = Set.of("57014", "57P01", "57P02", "57P03", "25P03");

    /** Text that is no UTF-8, JSON with a NUL in it, a number or a moment out of range, a text too long. */
    private static final Set<String> UNUSABLE = Set.of("22021", "22P05", "22003", "22008", "22001");

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

    /** There is no room left where data are kept. */
    static boolean isFull(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException e && stateOf(e).equals(DISK_FULL)
                        || String.valueOf(cause.getMessage()).contains(NO_SPACE));
    }

    /** A value that the database cannot hold: a NUL character, a moment or a number beyond all bounds. */
    static boolean isUnusableValue(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException e && UNUSABLE.contains(stateOf(e)));
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
