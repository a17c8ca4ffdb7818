package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.shared.ActionId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way that a switch to another bank can go. */
@DisplayName("W9: every way of a switch to another bank")
class TheWaysOfASwitchTest extends ModelWalk {

    @Test
    void paymentsAreSentOnTodayAndTheCustomerHearsUntilWhen() {
        asked("now");

        assertSwitched();
        assertThat(templates()).containsExactly("switch-settled");
    }

    @Test
    void aLaterDayIsToldAndWaitedFor() {
        handlers.decide(reference, "later", Map.of("switchDate", "2099-03-01T00:00:00+01:00"));
        processes.start("switch-account", reference, Map.of());

        assertThat(instance()).isWaitingAt("day-came");
        assertThat(templates()).containsExactly("switch-planned");
        timePasses("day-came");

        assertSwitched();
    }

    @Test
    void whatDoesNotGoByItselfIsLookedAtFirst() {
        asked("review");
        assertThat(instance()).isWaitingAt("review-switch");

        handlers.letSetDecide(reference, "switching", "now");
        complete("review-switch", "go-on");

        assertSwitched();
    }

    @Test
    void whatCannotGoOnIsToldWithItsReason() {
        asked("review");

        complete("review-switch", "stop");

        assertThat(endEvent()).isEqualTo("switch-stopped");
        assertThat(templates()).containsExactly("switch-stopped");
    }

    @Test
    void whoSaidNoKeepsTheirPaymentsHere() {
        guard.refuseOnly(reference, ActionId.REDIRECT_PAYMENTS);

        asked("now");
        await().atMost(Duration.ofSeconds(60)).until(() -> waitsAt("handle-refused-switch"));
        complete("handle-refused-switch", "stop");

        assertThat(endEvent()).isEqualTo("switch-refused");
        assertThat(templates()).isEmpty();
    }

    @Test
    void whoWantsNoMailIsSwitchedAllTheSame() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);

        asked("now");

        assertSwitched();
        assertThat(templates()).isEmpty();
    }

    @Test
    void whoWantsNoMailAboutTheDayIsSwitchedOnIt() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        handlers.decide(reference, "later", Map.of("switchDate", "2099-03-01T00:00:00+01:00"));

        processes.start("switch-account", reference, Map.of());

        assertThat(instance()).isWaitingAt("day-came");
    }

    @Test
    void whoWantsNoMailSeesInTheCaseThatItDoesNotGoOn() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        asked("review");

        complete("review-switch", "stop");

        assertThat(endEvent()).isEqualTo("switch-stopped");
    }

    private void asked(String word) {
        handlers.letSetDecide(reference, "switching", word);
        processes.start("switch-account", reference, Map.of());
    }

    private void assertSwitched() {
        await().atMost(Duration.ofSeconds(60)).until(() -> instance() == null);
        assertThat(endEvent()).isEqualTo("account-switched");
    }
}
