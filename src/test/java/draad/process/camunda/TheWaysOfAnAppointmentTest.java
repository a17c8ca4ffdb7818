package draad.process.camunda;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.ActionDouble;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that an appointment can go, from the wish to the conversation. */
@DisplayName("C11: every way of an appointment")
class TheWaysOfAnAppointmentTest extends ModelWalk {

    @Autowired
    ActionDouble bookAppointment;

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

        timePasses("time-to-remind");

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
        timePasses("two-weeks-passed");

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
}
