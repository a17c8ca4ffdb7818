package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;

import draad.process.ContactRequest;
import draad.process.GiveGestureDouble;
import draad.process.GuardDouble;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.Told;
import draad.shared.CaseReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a complaint can go. */
@EngineTest
@DisplayName("K10: every way of a complaint")
class TheWaysOfAComplaintTest {

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    GuardDouble guard;

    @Autowired
    GiveGestureDouble gestures;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void askTheEngineThatRunsHere() {
        AbstractAssertions.init(driver.engine);
        handlers.letSetDecide(reference, "complaint-term", "2099-12-31T23:59:59+01:00");
    }

    @Test
    void anAnswerWithoutGesture() {
        judged("none");

        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(sent()).containsExactly("complaint-receipt", "complaint-answer");
    }

    @Test
    void aGestureWithinTheMandateIsGivenAtOnce() {
        judged("within");

        letJobsRun();
        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(gestures.runsFor(reference)).isEqualTo(1);
    }

    @Test
    void aGestureAboveTheMandateIsAgreedToByAnother() {
        judged("second");
        assertThat(instance()).isWaitingAt("approve-gesture");

        handlers.letSetDecide(reference, "mandate", "within");
        complete("approve-gesture", Map.of("outcome", "agree"));

        letJobsRun();
        assertThat(endEvent()).isEqualTo("complaint-answered");
    }

    @Test
    void aGestureThatTheSecondPersonDoesNotAgreeToIsNotGiven() {
        judged("second");

        handlers.letSetDecide(reference, "mandate", "none");
        complete("approve-gesture", Map.of("outcome", "disagree"));

        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(gestures.runsFor(reference)).isZero();
    }

    @Test
    void noComplaintAfterAllIsConfirmed() {
        handlers.letSetDecide(reference, "mandate", "no-complaint");
        processes.start("complaint", reference, Map.of());

        complete("hear-customer", Map.of("outcome", "no-complaint"));

        assertThat(endEvent()).isEqualTo("no-complaint-meant");
        assertThat(sent()).containsExactly("complaint-receipt", "complaint-not-meant");
    }

    @Test
    void afterTenDaysWhoLeadsIsAskedToSeeToIt() {
        processes.start("complaint", reference, Map.of());

        driver.engine.getManagementService().executeJob(job("ten-days-passed").getId());

        assertThat(instance()).isWaitingAt("hear-customer", "check-progress");
        complete("check-progress", Map.of());
        assertThat(instance()).isWaitingAt("hear-customer").isNotWaitingAt("check-progress");
    }

    @Test
    void aMissedPromiseIsExplainedAndGoesToWhoLeads() {
        processes.start("complaint", reference, Map.of());

        driver.engine.getManagementService().executeJob(job("answer-overdue").getId());

        assertThat(sent()).containsExactly("complaint-receipt", "complaint-delayed");
        assertThat(instance()).isWaitingAt("hear-customer", "check-progress");
    }

    @Test
    void aPromiseThatIsMissedWhileASecondPersonLooksIsExplainedTooAndNobodyChecksAfterTheAnswer() {
        judged("second");

        driver.engine.getManagementService().executeJob(job("answer-overdue").getId());

        assertThat(sent()).containsExactly("complaint-receipt", "complaint-delayed");
        assertThat(instance()).isWaitingAt("approve-gesture", "check-progress");
        handlers.letSetDecide(reference, "mandate", "none");
        complete("approve-gesture", Map.of("outcome", "disagree"));
        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(sent()).containsExactly("complaint-receipt", "complaint-delayed", "complaint-answer");
    }

    @Test
    void whoWantsNoLetterThatItIsNoComplaintGetsNone() {
        guard.refuseAlways(reference);
        handlers.letSetDecide(reference, "mandate", "no-complaint");
        processes.start("complaint", reference, Map.of());

        complete("hear-customer", Map.of("outcome", "no-complaint"));

        assertThat(endEvent()).isEqualTo("no-complaint-meant");
        assertThat(sent()).isEmpty();
    }

    @Test
    void whoWantsNoMailAboutADelayGetsNoneAndWhoLeadsKnowsAllTheSame() {
        guard.refuseAlways(reference);
        processes.start("complaint", reference, Map.of());

        driver.engine.getManagementService().executeJob(job("answer-overdue").getId());

        assertThat(sent()).isEmpty();
        assertThat(instance()).isWaitingAt("hear-customer", "check-progress");
    }

    @Test
    void whoWantsNoMailIsHeardAllTheSame() {
        guard.refuseAlways(reference);

        judged("within");

        letJobsRun();
        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(sent()).isEmpty();
    }

    private void judged(String mandate) {
        handlers.letSetDecide(reference, "mandate", mandate);
        processes.start("complaint", reference, Map.of());
        complete("hear-customer", Map.of("outcome", "complaint"));
        complete("judge-complaint", Map.of());
    }

    /** What is done outside the caller's transaction. */
    private void letJobsRun() {
        await().atMost(Duration.ofSeconds(60)).until(() -> instance() == null);
    }

    private List<String> sent() {
        return handlers.sentFor(reference).stream()
                .map(ContactRequest::template)
                .toList();
    }

    private void complete(String step, Map<String, Object> outcomes) {
        processes.complete(told.taskOf(reference, step), outcomes);
    }

    private ProcessInstance instance() {
        return driver.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .rootProcessInstances()
                .singleResult();
    }

    private Job job(String event) {
        return driver.engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance().getId())
                .activityId(event)
                .singleResult();
    }

    /** Where it ended: told by the port, and so in the engine. */
    private String endEvent() {
        assertThat(instance()).isNull();
        var ended = told.of(reference, ProcessEnded.class);
        assertThat(ended).hasSize(1);
        assertThat(historyService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.text())
                        .rootProcessInstances()
                        .completed()
                        .count())
                .isEqualTo(1);
        return ended.get(0).endEvent();
    }
}
