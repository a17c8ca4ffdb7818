package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.CloseAccountDouble;
import draad.shared.ActionId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a customer's wish to close an account can go. */
@DisplayName("W8, W9: every way of a closing at the customer's wish")
class TheWaysOfAClosingTest extends ModelWalk {

    @Autowired
    CloseAccountDouble closings;

    @Test
    void whatNothingStandsInTheWayOfIsClosedAndConfirmed() {
        asked("clear");

        assertClosed();
        assertThat(templates()).containsExactly("closing-confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-of-mind:confirm-change-of-mind", "unsure:confirm-wish"})
    void whatOnlyTheCustomerCanSayIsAskedFirst(String way) {
        asked(way.split(":")[0]);

        assertThat(instance()).isWaitingAt(way.split(":")[1]);
        handlers.letSetDecide(reference, "closing", "clear");
        complete(way.split(":")[1], Map.of());

        assertClosed();
    }

    @Test
    void whatTheBankLooksAtGoesOnWhenItMay() {
        asked("review");

        handlers.letSetDecide(reference, "closing", "clear");
        complete("review-closing", "go-on");

        assertClosed();
    }

    @Test
    void whatTheBankLooksAtStaysOpenWhenItMayNot() {
        asked("review");

        complete("review-closing", "stop");

        assertThat(endEvent()).isEqualTo("account-stays-open");
        assertThat(templates()).containsExactly("account-stays-open");
    }

    @Test
    void whatStandsInTheWayIsToldAndSettled() {
        asked("obstacle");
        assertThat(templates()).containsExactly("closing-obstacles");

        handlers.letSetDecide(reference, "closing", "clear");
        complete("settle-before-closing", Map.of());

        assertClosed();
    }

    @Test
    void whoWantsNoMailAboutItSettlesItAllTheSame() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        asked("obstacle");

        handlers.letSetDecide(reference, "closing", "clear");
        complete("settle-before-closing", Map.of());

        assertClosed();
        assertThat(templates()).isEmpty();
    }

    @Test
    void theOtherHoldersAgreeAndItIsClosed() {
        asked("co-holders");
        assertThat(templates()).containsExactly("co-holder-question");

        answer("agree-to-closing", "close");

        assertClosed();
    }

    @Test
    void oneOfTheOtherHoldersKeepsItOpen() {
        asked("co-holders");

        answer("agree-to-closing", "keep");

        assertThat(endEvent()).isEqualTo("account-stays-open");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void theOtherHoldersAreRemindedAndTheirSilenceKeepsItOpen() {
        asked("co-holders");

        timePasses("time-to-remind");
        timePasses("deadline-passed");

        assertThat(templates()).containsExactly("co-holder-question", "closing-reminder", "account-stays-open");
        assertThat(endEvent()).isEqualTo("account-stays-open");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void otherHoldersWhoWantNoReminderGetNone() {
        asked("co-holders");

        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        timePasses("time-to-remind");
        timePasses("deadline-passed");

        assertThat(templates()).containsExactly("co-holder-question");
        assertThat(endEvent()).isEqualTo("account-stays-open");
    }

    @Test
    void otherHoldersWhoMayNotBeAskedKeepItOpen() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);

        asked("co-holders");

        assertThat(endEvent()).isEqualTo("account-stays-open");
    }

    @Test
    void moneyThatCameInAtTheLastMomentIsSettledFirst() {
        closings.leaveUnsettledOnce(reference);

        asked("clear");

        assertClosed();
        assertThat(templates()).containsOnlyOnce("closing-confirmed");
    }

    @Test
    void aClosingThatIsRefusedIsHandledByAPerson() {
        guard.refuseOnly(reference, ActionId.CLOSE_ACCOUNT);

        asked("clear");
        await().atMost(Duration.ofSeconds(60)).until(() -> waitsAt("handle-refused-closing"));
        complete("handle-refused-closing", "stop");

        assertThat(endEvent()).isEqualTo("closing-refused");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void anExtraStepIsDoneBesideIt() {
        asked("obstacle");

        processes.addExtraStep(reference, Map.of());

        assertThat(instance()).isWaitingAt("settle-before-closing", "extra-step");
        complete("extra-step", Map.of());
        assertThat(instance()).isWaitingAt("settle-before-closing").isNotWaitingAt("extra-step");
    }

    private void asked(String way) {
        handlers.letSetDecide(reference, "closing", way);
        processes.start("close-account", reference, Map.of());
    }

    private void assertClosed() {
        await().atMost(Duration.ofSeconds(60)).until(() -> instance() == null);
        assertThat(endEvent()).isEqualTo("account-closed");
        assertThat(closings.runsFor(reference)).isEqualTo(1);
    }
}
