package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import draad.process.ContactRequest;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way that the packaged mortgage model can go, from the quote to its end (C2, C3). */
@DisplayName("C3: every way of a mortgage, from the quote to its end")
class TheWaysOfAMortgageTest extends MortgageWalk {

    private static final String QUESTION = "accept-rate-proposal";

    @Test
    void aQuoteBecomesAnIndicationAndWaitsForTheCustomersChoice() {
        handlers.decide(reference, "feasible");

        quoted();

        assertThat(instance())
                .isWaitingAt("agree-on-service")
                .hasPassedInOrder("quote-request", "calculate-maximum", "send-indication");
        assertThat(models.model("mortgage")
                        .orElseThrow()
                        .element("calculate-maximum")
                        .orElseThrow()
                        .produces())
                .contains("indication");
    }

    @Test
    void aQuoteThatIsNotFeasibleIsTalkedOverAllTheSame() {
        handlers.decide(reference, "not-feasible");

        quoted();
        complete("agree-on-service", Map.of("outcome", "advice"));

        assertThat(instance()).isWaitingAt("advice-conversation").variables().containsEntry("maximum", "not-feasible");
    }

    @Test
    void aCustomerWhoStopsAfterTheAdviceHasTheirReportAndNoProposal() {
        advised("stop");

        assertThat(endEvent()).isEqualTo("customer-stopped");
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .containsExactly("mortgage-indication", "advice-report");
    }

    @Test
    void aCustomerWhoDoesNotAgreeToAFeePaysNoneAndStops() {
        quoted();

        complete("agree-on-service", Map.of("outcome", "stop"));

        assertThat(endEvent()).isEqualTo("customer-stopped");
    }

    @Test
    void whoKnowsEnoughIsWarnedAndChoosesWithoutAdvice() {
        quoted();
        handlers.decide(reference, "passed");

        complete("agree-on-service", Map.of("outcome", "execution-only"));
        complete("take-knowledge-test", Map.of());
        complete("choose-mortgage", Map.of());

        assertThat(instance()).isWaitingAt("make-rate-proposal").hasNotPassed("advice-conversation");
        assertThat(templates()).containsExactly("mortgage-indication", "execution-only-warning");
    }

    @Test
    void whoWantsAdviceAfterAllChoosesAgain() {
        quoted();
        handlers.decide(reference, "passed");

        complete("agree-on-service", Map.of("outcome", "execution-only"));
        complete("take-knowledge-test", Map.of());
        complete("choose-mortgage", Map.of("outcome", "advice"));

        assertThat(instance()).isWaitingAt("agree-on-service");
    }

    @Test
    void whoDoesNotKnowEnoughCannotGoOnWithoutAdviceAndChoosesAgain() {
        quoted();
        handlers.decide(reference, "failed");

        complete("agree-on-service", Map.of("outcome", "execution-only"));
        complete("take-knowledge-test", Map.of());

        assertThat(templates()).containsExactly("mortgage-indication", "execution-only-ended");
        assertThat(instance()).isWaitingAt("agree-on-service");
        complete("agree-on-service", Map.of("outcome", "advice"));
        assertThat(instance()).isWaitingAt("advice-conversation");
    }

    @Test
    void anAcceptedProposalGoesOnToTheDocuments() {
        proposed(HOLDS_LONG);

        processes.reply(reference, QUESTION, Map.of("outcome", "accept"));

        assertThat(instance()).isWaitingAt("accept");
        assertThat(told.taskOf(reference, "hand-in-documents")).isNotNull();
    }

    @Test
    void aDeclinedProposalEndsTheCase() {
        proposed(HOLDS_LONG);

        processes.reply(reference, QUESTION, Map.of("outcome", "decline"));

        assertThat(endEvent()).isEqualTo("proposal-declined");
    }

    @Test
    void anAnswerThatCameBeforeTheProcessWaitedIsNotWaitedFor() {
        handlers.keepAnswer(reference, Map.of("outcome", "accept"));

        proposed(HOLDS_LONG);

        assertThat(instance()).isWaitingAt("accept");
        assertThat(told.taskOf(reference, "hand-in-documents")).isNotNull();
    }

    @Test
    void aProposalLapsesAtTheEndOfItsLastDay() {
        proposed(Map.of("validUntil", "2099-12-31T23:59:59+01:00"));

        var lapse = job("deadline-passed");
        driver.engine.getManagementService().executeJob(lapse.getId());

        assertThat(lapse.getDuedate())
                .isEqualTo(OffsetDateTime.parse("2099-12-31T23:59:59+01:00").toInstant());
        assertThat(endEvent()).isEqualTo("proposal-lapsed");
        assertThat(processes.reply(reference, QUESTION, Map.of("outcome", "accept")))
                .isFalse();
    }

    @Test
    void aCustomerWhoDoesNotAnswerIsRemindedAndTheProposalGoesOnHolding() {
        proposed(HOLDS_LONG);

        timePasses("time-to-remind");

        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .containsExactly("mortgage-indication", "advice-report", "rate-proposal", "rate-proposal");
        assertThat(instance()).isWaitingAt("propose-rate");
        processes.reply(reference, QUESTION, Map.of("outcome", "accept"));
        assertThat(instance()).isWaitingAt("accept");
        assertThat(told.taskOf(reference, "hand-in-documents")).isNotNull();
    }

    @Test
    void anExtraStepRunsBesideTheOthersAndHoldsThemUpNowhere() {
        quoted();
        complete("agree-on-service", Map.of("outcome", "advice"));

        boolean added = processes.addExtraStep(reference, Map.of());

        assertThat(added).isTrue();
        assertThat(instance()).isWaitingAt("advice-conversation", "extra-step");
        complete("extra-step", Map.of());
        assertThat(instance()).isWaitingAt("advice-conversation").isNotWaitingAt("extra-step");
        complete("advice-conversation", Map.of("outcome", "stop"));
        assertThat(endEvent()).isEqualTo("customer-stopped");
    }

    @Test
    void aProposalThatTheCustomerDoesNotWantToGetEndsTheCase() {
        advised("go-on");
        guard.refuseAlways(reference);

        complete("make-rate-proposal", HOLDS_LONG);

        assertThat(endEvent()).isEqualTo("proposal-not-wanted");
    }

    @Test
    void lettersThatAreRefusedStopNothingElse() {
        guard.refuseAlways(reference);

        advised("stop");

        assertThat(templates()).isEmpty();
        assertThat(endEvent()).isEqualTo("customer-stopped");
    }
}
