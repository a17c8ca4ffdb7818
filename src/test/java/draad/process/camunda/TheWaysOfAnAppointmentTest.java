package draad.process.camunda;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.ActionDouble;
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

/** Every way that an appointment can go, from the wish to the conversation. */
@EngineTest
@DisplayName("C11: every way of an appointment")
class TheWaysOfAnAppointmentTest {

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    GuardDouble guard;

    @Autowired
    ActionDouble bookAppointment;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void askTheEngineThatRunsHere() {
        AbstractAssertions.init(driver.engine);
    }

    @Test
    void aTimeThatIsFreeIsBookedConfirmedAndHeld() {
        booked();
        assertThat(instance()).isWaitingAt("hold-appointment");

        complete("hold-appointment", "held");

        assertEnd("appointment-held");
        assertSent("appointment-confirmed", "appointment-summary");
    }

    @Test
    void aTimeThatWasTakenIsChosenAgain() {
        bookAppointment.sayFirst(reference, "taken");

        booked();

        assertThat(instance()).isWaitingAt("choose-time");
        complete("choose-time");
        assertThat(instance()).isWaitingAt("hold-appointment");
    }

    @Test
    void whoIsRemindedStillComes() {
        booked();

        fire("time-to-remind");

        assertThat(instance()).isWaitingAt("hold-appointment");
        assertSent("appointment-confirmed", "appointment-reminder");
        complete("hold-appointment", "held");
        assertEnd("appointment-held");
    }

    @Test
    void whatIsMovedIsConfirmedAnew() {
        booked();

        complete("hold-appointment", "moved");

        assertThat(instance()).isWaitingAt("hold-appointment");
        assertSent("appointment-confirmed", "appointment-confirmed");
    }

    @Test
    void whatIsCalledOffIsConfirmedToo() {
        booked();

        complete("hold-appointment", "cancelled");

        assertEnd("appointment-cancelled");
        assertSent("appointment-confirmed", "appointment-cancelled");
    }

    @Test
    void whoDidNotComeChoosesAgainOrNot() {
        booked();

        complete("hold-appointment", "no-show");
        assertThat(instance()).isWaitingAt("choose-time");
        fire("two-weeks-passed");

        assertEnd("no-time-chosen");
        assertSent("appointment-confirmed", "appointment-missed");
    }

    @Test
    void whoDoesNotWantToBeReceivedIsNotBooked() {
        guard.refuseAlways(reference);

        booked();

        assertEnd("appointment-refused");
    }

    private void booked() {
        handlers.decide(reference, "papers-to-bring", Map.of("remindAt", "2099-03-02T09:00:00+01:00"));
        processes.start("appointment", reference, Map.of());
        complete("tell-wish");
        complete("choose-time");
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
