package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every way of the mortgage's parts: documents and decision, checks by others, the offer and its signatures, the deed.
 */
@DisplayName("C3: every way of a mortgage, from the documents to the deed")
class TheWaysToTheDeedTest extends MortgageWalk {

    @Test
    void whatIsMissingIsAskedForInOneGoUntilAPersonSaysThatItIsComplete() {
        documentsAsked();

        complete("hand-in-documents", Map.of());
        complete("check-documents", "missing");
        complete("hand-in-documents", Map.of());
        complete("check-documents", "stop");

        assertThat(templates()).contains("documents-missing");
        assertThat(endEvent()).isEqualTo("application-stopped");
    }

    @Test
    void afterFourWeeksWhatIsThereIsLookedAt() {
        documentsAsked();

        timePasses("four-weeks-passed");

        assertThat(waitsAt("check-documents")).isTrue();
    }

    @Test
    void whatOthersFoundBeforeSomebodyWaitedIsNotWaitedFor() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        handlers.keepAnswer(reference, Map.of("outcome", "found"));

        complete("check-documents", "complete");

        assertThat(waitsAt("accept-application")).isTrue();
    }

    @Test
    void whenAFindingStaysAwaySomebodyAsksAfterItAndWaitsOn() {
        documentsInOrder();

        timePasses("no-findings-yet");
        complete("ask-after-findings", "wait");
        answer("findings-of-others", "found");

        assertThat(waitsAt("accept-application")).isTrue();
    }

    @Test
    void aCustomerWhoTakesBackTheirNoIsAskedAboutAfterAll() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        guard.refuseAlways(reference);
        complete("check-documents", "complete");
        assertThat(waitsAt("talk-about-checks")).isTrue();

        guard.allow(reference);
        complete("talk-about-checks", "again");
        answer("findings-of-others", "found");

        assertThat(waitsAt("accept-application")).isTrue();
    }

    @Test
    void aCustomerWhoWantsNobodyAskedStops() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        guard.refuseAlways(reference);
        complete("check-documents", "complete");

        complete("talk-about-checks", "stop");

        assertThat(endEvent()).isEqualTo("application-stopped");
    }

    @Test
    void nothingIsTurnedDownWithoutAPersonAndTheReasonIsTold() {
        documentsInOrder();
        answer("findings-of-others", "found");

        complete("accept-application", "decline");

        assertThat(templates()).contains("application-declined");
        assertThat(endEvent()).isEqualTo("application-declined");
    }

    @Test
    void whoeverDecidesCanAskForMore() {
        documentsInOrder();
        answer("findings-of-others", "found");

        complete("accept-application", "ask-more");

        assertThat(templates()).contains("documents-missing");
        assertThat(waitsAt("hand-in-documents")).isTrue();
    }

    @Test
    void aSecondPersonWhoDoesNotAgreeSendsItBack() {
        documentsInOrder();
        answer("findings-of-others", "found");
        handlers.letSetDecide(reference, "mortgage-mandate", "needed");

        complete("accept-application", "approve");
        complete("second-acceptance", "disagree");
        complete("accept-application", "approve");
        complete("second-acceptance", "agree");

        assertThat(waitsAt("make-binding-offer")).isTrue();
    }

    @Test
    void aRateThatLapsedMeanwhileIsProposedAnew() {
        documentsInOrder();
        answer("findings-of-others", "found");
        handlers.letSetDecide(reference, "mortgage-rate-check", "lapsed");

        complete("accept-application", "approve");

        assertThat(instance()).isWaitingAt("make-rate-proposal");
    }

    @Test
    void aRateThatFellMeanwhileIsOfferedToTheCustomer() {
        documentsInOrder();
        answer("findings-of-others", "found");
        handlers.letSetDecide(reference, "mortgage-rate-check", "lower");

        complete("accept-application", "approve");

        assertThat(instance()).isWaitingAt("make-rate-proposal");
    }

    @Test
    void whatCannotBeOfferedAfterAllIsProposedAnew() {
        accepted();

        complete("make-binding-offer", "propose-anew");

        assertThat(templates()).doesNotContain("information-sheet", "binding-offer");
        assertThat(instance()).isWaitingAt("make-rate-proposal");
    }

    @Test
    void anOfferThatTheCustomerDoesNotWantEndsTheCase() {
        offered();

        answer("accept-binding-offer", "decline");

        assertThat(endEvent()).isEqualTo("offer-declined");
    }

    @Test
    void anOfferThatTheCustomerDoesNotWantToGetEndsTheCase() {
        accepted();
        guard.refuseAlways(reference);

        complete("make-binding-offer", Map.of("offerUntil", LATE));

        assertThat(endEvent()).isEqualTo("offer-declined");
    }

    @Test
    void anOfferThatNobodySignsLapses() {
        offered();

        timePasses("deadline-passed");

        assertThat(processes.reply(reference, "accept-binding-offer", Map.of("outcome", "accept")))
                .isFalse();
        assertThat(templates()).contains("offer-lapsed");
        assertThat(endEvent()).isEqualTo("offer-lapsed");
    }

    @Test
    void aPartnerWhoSignsAtABranchIsTheLastToSign() {
        partnerSigns("in-person");

        complete("sign-as-partner", "signed");

        assertThat(waitsAt("choose-notary")).isTrue();
    }

    @Test
    void aPartnerWhoNeverComesLetsTheOfferLapse() {
        partnerSigns("in-person");

        timePasses("partner-never-signed");

        assertThat(templates()).contains("offer-lapsed");
        assertThat(endEvent()).isEqualTo("offer-lapsed");
    }

    @Test
    void aPartnerWhoDoesNotWantToEndsIt() {
        partnerSigns("in-person");

        complete("sign-as-partner", "decline");

        assertThat(endEvent()).isEqualTo("offer-declined");
    }

    @Test
    void aPartnerAtHomeIsAskedThemselves() {
        partnerSigns("from-home");
        assertThat(handlers.sentFor(reference))
                .filteredOn(sent -> sent.template().equals("partner-signature"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.recipients()).isEqualTo("partner"));

        answer("sign-as-partner", "accept");

        assertThat(waitsAt("choose-notary")).isTrue();
    }

    @Test
    void aPartnerAtHomeWhoSaysNoEndsIt() {
        partnerSigns("from-home");

        answer("sign-as-partner", "decline");

        assertThat(endEvent()).isEqualTo("offer-declined");
    }

    @Test
    void aPartnerAtHomeWhoNeverAnswersIsRemindedAndLetsTheOfferLapse() {
        partnerSigns("from-home");

        timePasses("time-to-remind");
        timePasses("deadline-passed");

        assertThat(templates()).containsOnlyOnce("offer-lapsed").endsWith("partner-signature", "offer-lapsed");
        assertThat(endEvent()).isEqualTo("offer-lapsed");
    }

    @Test
    void aPartnerWhoMayNotBeWrittenToComesToABranch() {
        offered();
        handlers.letSetDecide(reference, "mortgage-signing", "from-home");
        guard.refuseAlways(reference);

        answer("accept-binding-offer", "accept");

        assertThat(waitsAt("sign-as-partner")).isTrue();
    }

    @Test
    void aSignedOfferBecomesADeedAndAMortgage() {
        signed();

        complete("choose-notary", Map.of());
        complete("prepare-deed", Map.of());
        complete("record-deed", "passed");

        assertThat(templates()).endsWith("mortgage-settled");
        assertThat(endEvent()).isEqualTo("mortgage-passed");
    }

    @Test
    void aDeedThatIsPutOffGetsAnotherDay() {
        signed();
        complete("choose-notary", Map.of());
        complete("prepare-deed", Map.of());

        complete("record-deed", "postponed");

        assertThat(waitsAt("choose-notary")).isTrue();
    }

    @Test
    void aDeedThatDoesNotGoOnBringsTheMoneyBack() {
        signed();
        complete("choose-notary", Map.of());
        complete("prepare-deed", Map.of());

        complete("record-deed", "cancelled");

        assertThat(guard.attemptsOf(reference))
                .extracting(attempt -> attempt.action().text())
                .contains("recall-funds");
        assertThat(endEvent()).isEqualTo("deed-cancelled");
    }

    @Test
    void aRefusedInstructionIsTalkedOverAndGivenAfterAll() {
        signed();
        guard.refuseAlways(reference);
        complete("choose-notary", Map.of());

        guard.allow(reference);
        complete("settle-refused-instruction", "again");
        complete("choose-notary", Map.of());

        assertThat(waitsAt("prepare-deed")).isTrue();
    }

    @Test
    void aRefusedInstructionThatStaysRefusedEndsIt() {
        signed();
        guard.refuseAlways(reference);
        complete("choose-notary", Map.of());

        complete("settle-refused-instruction", "cancel");

        assertThat(endEvent()).isEqualTo("deed-cancelled");
    }

    @Test
    void aRefusedPaymentIsTalkedOverAndNoDeedIsRecordedMeanwhile() {
        signed();
        complete("choose-notary", Map.of());
        guard.refuseAlways(reference);
        complete("prepare-deed", Map.of());
        assertThat(waitsAt("record-deed")).isFalse();

        guard.allow(reference);
        complete("settle-refused-payment", "again");
        complete("prepare-deed", Map.of());

        assertThat(waitsAt("record-deed")).isTrue();
    }

    @Test
    void aRefusedPaymentThatStaysRefusedEndsIt() {
        signed();
        complete("choose-notary", Map.of());
        guard.refuseAlways(reference);
        complete("prepare-deed", Map.of());

        complete("settle-refused-payment", "cancel");

        assertThat(endEvent()).isEqualTo("deed-cancelled");
    }

    private void partnerSigns(String way) {
        offered();
        handlers.letSetDecide(reference, "mortgage-signing", way);
        answer("accept-binding-offer", "accept");
    }
}
