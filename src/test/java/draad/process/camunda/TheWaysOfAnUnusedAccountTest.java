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
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that the review of an unused account can go; none of them closes on silence. */
@DisplayName("W1, W2, W7: every way of an account that seems not to be used")
class TheWaysOfAnUnusedAccountTest extends ModelWalk {

    @Autowired
    CloseAccountDouble closings;

    @Test
    void anAccountThatIsUsedIsNotAskedAbout() {
        handlers.letSetDecide(reference, "assumption", "contradicted");

        reviewed();

        assertThat(endEvent()).isEqualTo("account-is-used");
        assertThat(templates()).isEmpty();
    }

    @Test
    void whoKeepsTheAccountKeepsIt() {
        reviewed();

        answer("may-we-close-account", "keep");

        assertThat(endEvent()).isEqualTo("account-stays-open");
        assertThat(templates()).containsExactly("closing-question");
    }

    @Test
    void silenceChangesNothingAndIsAskedAgainAfterTwelveMonths() {
        reviewed();

        timePasses("deadline-passed");
        assertThat(templates()).containsExactly("closing-question", "account-stays-open");
        assertThat(instance()).isWaitingAt("twelve-months-passed");
        timePasses("twelve-months-passed");

        assertThat(instance()).isWaitingAt("ask-whether-to-close");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void whoWantsNoMailIsSpokenWithAndKeepsTheAccount() {
        mailIsRefused();

        complete("ask-in-person", "keep");

        assertThat(templates()).isEmpty();
        assertThat(endEvent()).isEqualTo("account-stays-open");
    }

    @Test
    void whoWantsToCloseItInThatConversationDoesSoThemselves() {
        mailIsRefused();

        complete("ask-in-person", "closes");

        assertThat(endEvent()).isEqualTo("customer-closes-it");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void whoCannotBeReachedKeepsTheAccountAndIsAskedAgainAfterTwelveMonths() {
        mailIsRefused();

        complete("ask-in-person", "not-reached");
        timePasses("tried-long-enough");

        assertThat(instance()).isWaitingAt("twelve-months-passed");
    }

    @Test
    void whoRefusedMailAndCallsIsAskedInNoWayAndTheAccountStaysOpen() {
        guard.refuseAlways(reference);

        reviewed();

        assertThat(templates()).isEmpty();
        assertThat(instance()).isWaitingAt("twelve-months-passed");
        assertThat(guard.attemptsOf(reference)).as("each attempt is on record").isNotEmpty();
    }

    @Test
    void whoWantsNoMailAboutNothingChangingIsAskedAgainAllTheSame() {
        reviewed();

        guard.refuseAlways(reference);
        timePasses("deadline-passed");

        assertThat(templates()).containsExactly("closing-question");
        assertThat(instance()).isWaitingAt("twelve-months-passed");
    }

    @Test
    void wordsOnACardAreReadAndMeanKeep() {
        reviewed();

        answer("may-we-close-account", "unclear");
        complete("read-reply", "keep");

        assertThat(endEvent()).isEqualTo("account-kept");
    }

    @Test
    void wordsOnACardThatNobodyUnderstandsAreAskedAbout() {
        reviewed();

        answer("may-we-close-account", "unclear");
        complete("read-reply", "ask-again");

        assertThat(instance()).isWaitingAt("ask-whether-to-close");
        assertThat(templates()).containsExactly("closing-question", "closing-question");
    }

    @Test
    void wordsOnACardThatMeanCloseDoSo() {
        reviewed();

        answer("may-we-close-account", "unclear");
        complete("read-reply", "close");

        assertClosed();
    }

    @Test
    void nothingIsClosedBeforeAllPostWasRead() {
        handlers.letSetDecide(reference, "closing-date", "wait");
        reviewed();

        answer("may-we-close-account", "close");
        assertThat(instance()).isWaitingAt("a-day-later");
        handlers.letSetDecide(reference, "closing-date", "go");
        timePasses("a-day-later");

        assertClosed();
    }

    @Test
    void anAccountThatTurnsOutToBeUsedIsNotClosed() {
        reviewed();

        handlers.letSetDecide(reference, "assumption", "contradicted");
        answer("may-we-close-account", "close");

        assertThat(endEvent()).isEqualTo("account-turned-out-used");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void whatIsLeftIsAskedAboutAndThenTheAccountIsClosed() {
        moneyIsLeft();
        assertThat(templates()).contains("closing-obstacles").doesNotContain("closing-confirmed");

        handlers.letSetDecide(reference, "closing", "clear");
        complete("say-where-money-goes", Map.of());

        assertClosed();
    }

    @Test
    void whoWantsNoMailAboutWhatIsLeftSeesItInTheCase() {
        reviewed();
        handlers.letSetDecide(reference, "closing", "obstacle");
        guard.refuseAlways(reference);

        answer("may-we-close-account", "close");

        assertThat(waitsAt("say-where-money-goes")).isTrue();
        assertThat(templates()).containsExactly("closing-question");
    }

    @Test
    void whoDoesNotSayWhereTheMoneyGoesIsSpokenWithAndThenTheAccountStaysOpen() {
        moneyIsLeft();

        timePasses("nobody-told-us");
        complete("ask-in-person", "not-reached");
        timePasses("tried-long-enough");

        assertThat(templates()).contains("account-stays-open").doesNotContain("closing-confirmed");
        assertThat(instance()).isWaitingAt("twelve-months-passed");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void moneyThatCameInAtTheLastMomentIsSettledFirst() {
        closings.leaveUnsettledOnce(reference);
        reviewed();

        answer("may-we-close-account", "close");

        assertClosed();
        assertThat(templates()).containsOnlyOnce("closing-confirmed");
    }

    @Test
    void aClosingThatIsRefusedIsHandledByAPerson() {
        reviewed();
        guard.refuseAlways(reference);

        answer("may-we-close-account", "close");
        await().atMost(Duration.ofSeconds(60)).until(() -> waitsAt("handle-refused-closing"));
        complete("handle-refused-closing", "stop");

        assertThat(endEvent()).isEqualTo("closing-refused");
        assertThat(closings.runsFor(reference)).isZero();
    }

    @Test
    void anExtraStepIsDoneBesideIt() {
        reviewed();

        processes.addExtraStep(reference, Map.of());

        assertThat(instance()).isWaitingAt("ask-whether-to-close", "extra-step");
        complete("extra-step", Map.of());
        assertThat(instance()).isWaitingAt("ask-whether-to-close").isNotWaitingAt("extra-step");
    }

    private void reviewed() {
        processes.start("dormant-account-review", reference, Map.of());
    }

    /** The letter is refused; a call is not. */
    private void mailIsRefused() {
        guard.refuseOnly(reference, ActionId.SEND_MAIL);
        reviewed();
    }

    private void moneyIsLeft() {
        reviewed();
        handlers.letSetDecide(reference, "closing", "obstacle");
        answer("may-we-close-account", "close");
        assertThat(waitsAt("say-where-money-goes")).isTrue();
    }

    private void assertClosed() {
        await().atMost(Duration.ofSeconds(60)).until(() -> instance() == null);
        assertThat(endEvent()).isEqualTo("account-closed");
        assertThat(closings.runsFor(reference)).isEqualTo(1);
        assertThat(templates()).contains("closing-confirmed");
    }
}
