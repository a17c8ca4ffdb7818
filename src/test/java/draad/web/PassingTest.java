package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class PassingTest {

    /** As the process engine names its own. */
    static class OptimisticLockingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void aDeadlockIsTriedAgain(String state) {
        var failure = new IllegalStateException(new SQLException("deadlock", state));

        assertThat(Passing.isConflict(failure)).isTrue();
        assertThat(Passing.isOutOfReach(failure)).isFalse();
    }

    @Test
    void whoWasOvertakenIsTriedAgainWhoeverSaysSo() {
        assertThat(Passing.isConflict(new OptimisticLockingFailureException("overtaken")))
                .isTrue();
        assertThat(Passing.isConflict(new RuntimeException(new OptimisticLockingException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "08006", "57P01", "53300", "53100", "25P03"})
    void whatDoesNotPassAtOnceIsNotTriedAgainButToldAsBusy(String state) {
        var failure = new CannotAcquireLockException("waited", new SQLException("waited", state));

        assertThat(Passing.isConflict(failure)).isFalse();
        assertThat(Passing.isOutOfReach(failure)).isTrue();
    }

    @Test
    void aDiskThatIsFullIsToldAsThat() {
        assertThat(Passing.isFull(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .isTrue();
        assertThat(Passing.isFull(new java.io.UncheckedIOException(
                        new java.nio.file.FileSystemException("a", null, "No space left on device"))))
                .isTrue();
        assertThat(Passing.isFull(new IllegalStateException(new SQLException("gone", "08006"))))
                .isFalse();
    }

    @Test
    void aPoolThatHasNoConnectionLeftIsBusy() {
        var failure = new CannotCreateTransactionException("none", new SQLTransientConnectionException("timed out"));

        assertThat(Passing.isOutOfReach(failure)).isTrue();
        assertThat(Passing.isConflict(failure)).isFalse();
    }

    @Test
    void aMistakeOfOursIsNeither() {
        var failure = new DuplicateKeyException("twice", new SQLException("twice", "23505"));

        assertThat(Passing.isConflict(failure)).isFalse();
        assertThat(Passing.isOutOfReach(failure)).isFalse();
    }
}
