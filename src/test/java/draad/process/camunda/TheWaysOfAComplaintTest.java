package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.GiveGestureDouble;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a complaint can go. */
@DisplayName("K10: every way of a complaint")
class TheWaysOfAComplaintTest extends ModelWalk {

    @Autowired
    GiveGestureDouble gestures;

    @BeforeEach
    void theTermIsFarAway() {
        handlers.letSetDecide(reference, "complaint-term", "2099-12-31T23:59:59+01:00");
    }

    @Test
    void anAnswerWithoutGesture() {
        judged("none");

        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(templates()).containsExactly("complaint-receipt", "complaint-answer");
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
        assertThat(templates()).containsExactly("complaint-receipt", "complaint-not-meant");
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

        assertThat(templates()).containsExactly("complaint-receipt", "complaint-delayed");
        assertThat(instance()).isWaitingAt("hear-customer", "check-progress");
    }

    @Test
    void aPromiseThatIsMissedWhileASecondPersonLooksIsExplainedTooAndNobodyChecksAfterTheAnswer() {
        judged("second");

        driver.engine.getManagementService().executeJob(job("answer-overdue").getId());

        assertThat(templates()).containsExactly("complaint-receipt", "complaint-delayed");
        assertThat(instance()).isWaitingAt("approve-gesture", "check-progress");
        handlers.letSetDecide(reference, "mandate", "none");
        complete("approve-gesture", Map.of("outcome", "disagree"));
        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(templates()).containsExactly("complaint-receipt", "complaint-delayed", "complaint-answer");
    }

    @Test
    void whoWantsNoLetterThatItIsNoComplaintGetsNone() {
        guard.refuseAlways(reference);
        handlers.letSetDecide(reference, "mandate", "no-complaint");
        processes.start("complaint", reference, Map.of());

        complete("hear-customer", Map.of("outcome", "no-complaint"));

        assertThat(endEvent()).isEqualTo("no-complaint-meant");
        assertThat(templates()).isEmpty();
    }

    @Test
    void whoWantsNoMailAboutADelayGetsNoneAndWhoLeadsKnowsAllTheSame() {
        guard.refuseAlways(reference);
        processes.start("complaint", reference, Map.of());

        driver.engine.getManagementService().executeJob(job("answer-overdue").getId());

        assertThat(templates()).isEmpty();
        assertThat(instance()).isWaitingAt("hear-customer", "check-progress");
    }

    @Test
    void whoWantsNoMailIsHeardAllTheSame() {
        guard.refuseAlways(reference);

        judged("within");

        letJobsRun();
        assertThat(endEvent()).isEqualTo("complaint-answered");
        assertThat(templates()).isEmpty();
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
}
