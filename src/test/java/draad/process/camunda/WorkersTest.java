package draad.process.camunda;

import static draad.process.ModelText.end;
import static draad.process.ModelText.external;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import draad.process.ActionRefusedInProcess;
import draad.process.Attempt.Moment;
import draad.process.GuardDouble;
import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.StandsStill;
import draad.process.Told;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the moment that a worker has an action to do nobody can stop it, so that is when the guard is asked. */
@EngineTest
class WorkersTest {

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    GuardDouble guard;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void anActionWaitsForAWorker() {
        if (!driver.knows("worked"))
            driver.deploy(
                    "worked",
                    process(
                            "worked",
                            start()
                                    + flow("asked", "close-it")
                                    + external("close-it")
                                    + refusalCaughtAt("close-it")
                                    + flow("close-it", "closed")
                                    + flow("close-it-was-refused", "kept")
                                    + end("closed")
                                    + end("kept")));
        processes.start("worked", reference, Map.of());
    }

    @Test
    void whatIsHandedOutHasUsedItsPermit() {
        var handed = fetched();

        assertThat(handed).hasSize(1);
        assertThat(guard.permitsUsedFor(reference)).isEqualTo(1);
    }

    @Test
    void allMomentsOfOneAttemptHaveOneId() {
        fetched();

        assertThat(guard.attemptsOf(reference))
                .extracting(attempt -> attempt.moment())
                .containsExactly(Moment.START, Moment.FETCH);
        assertThat(guard.attemptsOf(reference))
                .extracting(attempt -> attempt.id())
                .containsOnly(guard.attemptsOf(reference).get(0).id());
    }

    @Test
    void whatIsRefusedAtTheFetchIsNotHandedOutAndGoesTheModelsWay() {
        guard.refuseFrom(reference, Moment.FETCH);

        var handed = fetched();

        assertThat(handed).isEmpty();
        assertThat(guard.permitsUsedFor(reference)).isZero();
        assertThat(told.of(reference, ActionRefusedInProcess.class)).hasSize(1);
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("kept");
    }

    @Test
    void whatIsSpokenAboutAtThisMomentWaitsItsTurn() {
        guard.beBusyWith(reference, true);
        var meanwhile = fetched();

        guard.beBusyWith(reference, false);
        var afterwards = fetched();

        assertThat(meanwhile).isEmpty();
        assertThat(afterwards).hasSize(1);
    }

    @Test
    void aLockOfOneIsAMomentOfNoReturnToo() {
        driver.engine.getExternalTaskService().lock(task().getId(), "worker", 60_000);

        assertThat(guard.permitsUsedFor(reference)).isEqualTo(1);
        assertThat(guard.attemptsOf(reference))
                .extracting(attempt -> attempt.moment())
                .contains(Moment.LOCK);
    }

    @Test
    void whatIsRefusedAtTheLockIsToldToTheWorkerAndGoesTheModelsWay() {
        guard.refuseFrom(reference, Moment.LOCK);
        var task = task();

        assertThatThrownBy(() -> driver.engine.getExternalTaskService().lock(task.getId(), "worker", 60_000))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Keep it open");

        assertThat(guard.permitsUsedFor(reference)).isZero();
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("kept");
    }

    @Test
    void onlyWhatWasHandedOutCanBeCompleted() {
        var task = task();

        assertThatThrownBy(() -> driver.engine.getExternalTaskService().complete(task.getId(), "worker"))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(told.of(reference, ProcessEnded.class)).isEmpty();
    }

    @Test
    void whatAWorkerDidIsToldToTheGuard() {
        var handed = fetched().get(0);
        var attempt = guard.attemptsOf(reference).get(0).id();

        driver.engine.getExternalTaskService().complete(handed.getId(), "worker");

        assertThat(guard.heardOfDone(attempt)).isTrue();
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("closed");
    }

    @Test
    void theGuardKnowsUntilWhenAWorkerHasIt() {
        var handed = fetched().get(0);
        var attempt = guard.attemptsOf(reference).get(1);

        driver.engine.getExternalTaskService().extendLock(handed.getId(), "worker", 3_600_000);

        assertThat(attempt.answerBy()).isEqualTo(handed.getLockExpirationTime().toInstant());
        assertThat(guard.answerBy(attempt.id())).isAfter(attempt.answerBy());
    }

    @Test
    void whoFailsHasItNoLonger() {
        var handed = fetched().get(0);
        var attempt = guard.attemptsOf(reference).get(1);

        driver.engine.getExternalTaskService().handleFailure(handed.getId(), "worker", "No line", 0, 0);

        assertThat(guard.answerBy(attempt.id())).isBefore(attempt.answerBy());
        assertThat(guard.heardOfNotDone(attempt.id())).isFalse();
    }

    @Test
    void aWorkerThatLeavesByAnErrorDidNotDoIt() {
        var handed = fetched().get(0);
        var attempt = guard.attemptsOf(reference).get(0).id();

        driver.engine.getExternalTaskService().handleBpmnError(handed.getId(), "worker", "action-refused");

        assertThat(guard.heardOfNotDone(attempt)).isTrue();
        assertThat(guard.heardOfLost(attempt)).isFalse();
    }

    @Test
    void anotherWorkersAnswerIsNone() {
        var handed = fetched().get(0);
        var attempt = guard.attemptsOf(reference).get(0).id();

        assertThatThrownBy(() -> driver.engine.getExternalTaskService().complete(handed.getId(), "another"))
                .isInstanceOf(BadUserRequestException.class);

        assertThat(guard.heardOfDone(attempt)).isFalse();
    }

    @Test
    void theFirstHandOutIsLostWhenTheSecondIsRefused() {
        driver.engine
                .getExternalTaskService()
                .fetchAndLock(10, "worker")
                .topic("close-it", 1)
                .execute();
        var attempt = guard.attemptsOf(reference).get(0).id();
        guard.refuseFrom(reference, Moment.FETCH);

        await().untilAsserted(() -> {
            fetched();
            assertThat(guard.heardOfLost(attempt)).isTrue();
        });
    }

    @Test
    void whatIsOutWhenACaseIsCancelledIsLost() {
        fetched();
        var attempt = guard.attemptsOf(reference).get(0).id();

        processes.cancel(reference, "withdrawn");

        assertThat(guard.heardOfLost(attempt)).isTrue();
    }

    @Test
    void theProcessGoesOnFromWhatOthersFoundOut() {
        fetched();
        var attempt = guard.attemptsOf(reference).get(0).id();

        assertThat(processes.completeForWorker(reference, attempt)).isTrue();

        assertThat(processes.completeForWorker(reference, attempt)).isFalse();
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("closed");
    }

    @Test
    void aSuspendedCaseIsNotMovedOnByWhatOthersFoundOut() {
        fetched();
        var attempt = guard.attemptsOf(reference).get(0).id();
        processes.suspend(reference);

        assertThatThrownBy(() -> processes.completeForWorker(reference, attempt))
                .isInstanceOf(StandsStill.class);
    }

    @Test
    void aSuspendedCaseIsNotHandedOut() {
        processes.suspend(reference);

        assertThat(fetched()).isEmpty();
    }

    private List<LockedExternalTask> fetched() {
        return driver.fetch("close-it").stream()
                .filter(task -> task.getBusinessKey().equals(reference.text()))
                .toList();
    }

    private ExternalTask task() {
        return driver.engine
                .getExternalTaskService()
                .createExternalTaskQuery()
                .processInstanceId(driver.instancesOf(reference).get(0))
                .singleResult();
    }
}
