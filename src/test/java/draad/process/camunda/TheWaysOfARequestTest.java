package draad.process.camunda;

import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.ContactRequest;
import draad.process.GuardDouble;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.Told;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a request can go, from the question to its answer. */
@EngineTest
@DisplayName("P5: every way of a request")
class TheWaysOfARequestTest {

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    GuardDouble guard;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void askTheEngineThatRunsHere() {
        AbstractAssertions.init(driver.engine);
    }

    @Test
    void whoIsReachedHasTheAnswerInWriting() {
        asked("speak");
        letTheEngineGoOn();

        complete("speak-to-customer", "reached");

        assertEnd("request-answered");
        assertSent("request-answered");
    }

    @Test
    void whoNamedATimeIsCalledThen() {
        handlers.decide(reference, "later", Map.of("speakFrom", "2099-03-02T09:00:00+01:00"));
        processes.start("request", reference, Map.of());
        complete("tell-request");

        assertThat(instance()).isWaitingAt("time-came");
        fire("time-came");
        letTheEngineGoOn();

        assertThat(instance()).isWaitingAt("speak-to-customer");
    }

    @Test
    void whoIsNotThereIsTriedAgainAndThenWrittenTo() {
        asked("speak");
        letTheEngineGoOn();
        handlers.decide(reference, "later", Map.of("speakFrom", "2099-03-02T09:00:00+01:00"));
        complete("speak-to-customer", "no-answer");
        fire("time-came");
        letTheEngineGoOn();

        handlers.decide(reference, "write");
        complete("speak-to-customer", "no-answer");

        assertThat(instance()).isWaitingAt("write-answer");
        complete("write-answer");
        assertEnd("request-answered");
    }

    @Test
    void whoDoesNotWantACallIsWrittenTo() {
        guard.refuseAlways(reference);
        asked("speak");

        letTheEngineGoOn();

        assertThat(instance()).isWaitingAt("write-answer");
        complete("write-answer");
        assertEnd("request-answered");
        assertSent();
    }

    @Test
    void whoWantsAMessageGetsOne() {
        asked("write");

        complete("write-answer");

        assertEnd("request-answered");
        assertSent("request-answered");
    }

    private void asked(String word) {
        handlers.decide(reference, word);
        processes.start("request", reference, Map.of());
        complete("tell-request");
    }

    private void assertEnd(String end) {
        org.assertj.core.api.Assertions.assertThat(endEvent()).isEqualTo(end);
    }

    private void assertSent(String... templates) {
        org.assertj.core.api.Assertions.assertThat(sent()).containsExactly(templates);
    }

    private void complete(String step, String outcome) {
        processes.complete(told.taskOf(reference, step), Map.of("outcome", outcome));
    }

    private void complete(String step) {
        processes.complete(told.taskOf(reference, step), Map.of());
    }

    /** What it does later it does by itself; only timers are left then. */
    private void letTheEngineGoOn() {
        await().until(() -> driver.jobsOf(reference).stream().noneMatch(job -> job.getDuedate() == null));
    }

    private List<String> sent() {
        return handlers.sentFor(reference).stream()
                .map(ContactRequest::template)
                .toList();
    }

    private ProcessInstance instance() {
        return driver.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
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

    private void fire(String event) {
        driver.engine.getManagementService().executeJob(job(event).getId());
    }

    private String endEvent() {
        assertThat(instance()).isNull();
        return told.of(reference, ProcessEnded.class).get(0).endEvent();
    }
}
