package draad.process.camunda;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way that a change of address can go, from the customer or from post that came back. */
@DisplayName("W4: every way of an address")
class TheWaysOfAnAddressTest extends ModelWalk {

    @Test
    void whatIsCertainIsChangedWarnedOfAndConfirmed() {
        told("now");

        letTheEngineGoOn();

        assertEnd("address-settled");
        assertSent("address-warning", "address-settled");
    }

    @Test
    void whatHoldsLaterWaitsForItsDay() {
        handlers.decide(reference, "later");
        processes.start("change-of-address", reference, Map.of("initiative", "holder"));
        processes.complete(told.taskOf(reference, "give-new-address"), Map.of("movesOn", "2099-03-01T00:00:00+01:00"));

        assertThat(instance()).isWaitingAt("day-came");
        timePasses("day-came");
        letTheEngineGoOn();

        assertEnd("address-settled");
    }

    @Test
    void whatIsNotCertainIsConfirmedFirst() {
        told("confirm");
        assertThat(instance()).isWaitingAt("confirm-change");

        handlers.decide(reference, "now");
        complete("confirm-change", "yes");
        letTheEngineGoOn();

        assertEnd("address-settled");
        assertSent("address-confirmation", "address-warning", "address-settled");
    }

    @Test
    void whomWeMayNotWriteToShowsWhoTheyAreAndThenItIsChanged() {
        guard.refuseAlways(reference);
        told("confirm");
        assertThat(instance()).isWaitingAt("show-who-it-is");

        guard.allow(reference);
        handlers.decide(reference, "now");
        processes.complete(told.taskOf(reference, "show-identity"), Map.of());
        complete("check-identity", "certain");
        letTheEngineGoOn();

        assertEnd("address-settled");
    }

    @Test
    void whoCannotShowWhoTheyAreChangesNothing() {
        guard.refuseAlways(reference);
        told("confirm");

        processes.complete(told.taskOf(reference, "show-identity"), Map.of());
        complete("check-identity", "not-certain");

        assertEnd("nothing-changed");
    }

    @Test
    void whoDidNotAskForItStopsIt() {
        told("confirm");

        complete("confirm-change", "no");

        assertEnd("nothing-changed");
    }

    @Test
    void silenceChangesNothing() {
        told("confirm");

        timePasses("two-weeks-passed");

        assertEnd("nothing-changed");
    }

    @Test
    void theSameAddressChangesNothing() {
        told("same");

        assertEnd("nothing-changed");
        assertSent();
    }

    @Test
    void aRefusedChangeIsNotMade() {
        guard.refuseAlways(reference);
        told("now");

        letTheEngineGoOn();

        assertEnd("change-refused");
    }

    @Test
    void postThatCameBackIsLookedInto() {
        handlers.decide(reference, "now");
        cameBack("new-address");

        letTheEngineGoOn();

        assertEnd("address-settled");
        assertSent("address-check", "address-warning", "address-settled");
    }

    @Test
    void anAddressThatIsRightIsUsedAgain() {
        cameBack("address-is-right");

        letTheEngineGoOn();

        assertEnd("address-settled");
    }

    @Test
    void somebodyWhoDiedIsAnotherCase() {
        cameBack("deceased");

        assertEnd("death-reported");
    }

    @Test
    void whatNobodyCanFindOutEnds() {
        cameBack("not-found");

        assertEnd("address-not-found");
    }

    @Test
    void whoRefusesMessagesIsHelpedWithoutThem() {
        guard.refuseAlways(reference);
        cameBack("not-found");

        assertEnd("address-not-found");
        assertSent();
    }

    private void told(String word) {
        handlers.decide(reference, word);
        processes.start("change-of-address", reference, Map.of("initiative", "holder"));
        complete("give-new-address");
    }

    private void cameBack(String found) {
        processes.start("change-of-address", reference, Map.of("initiative", "bank"));
        complete("check-address", found);
    }
}
