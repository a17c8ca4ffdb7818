package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;

import draad.process.ContactRequest;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.ProcessModels;
import draad.process.Processes;
import draad.process.Told;
import draad.shared.CaseReference;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that the packaged mortgage model can go, from the quote to its end (C2, C3). */
@EngineTest
@DisplayName("C3: every way of a mortgage, from the quote to its end")
class TheWaysOfAMortgageTest {

    private static final String QUESTION = "accept-rate-proposal";
    private static final Map<String, Object> HOLDS_LONG = Map.of("validUntil", "2099-12-31T23:59:59+01:00");

    @Autowired
    Processes processes;

    @Autowired
    ProcessModels models;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void askTheEngineThatRunsHere() {
        AbstractAssertions.init(driver.engine);
    }

    @Test
    void aQuoteBecomesAnIndicationAndWaitsForAdvice() {
        handlers.decide(reference, "feasible");

        processes.start("mortgage", reference, Map.of());
        complete("quote-request", Map.of());

        assertThat(instance())
                .isWaitingAt("advice-conversation")
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

        processes.start("mortgage", reference, Map.of());
        complete("quote-request", Map.of());

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

        var lapse = job("validity-ended");
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

        driver.engine.getManagementService().executeJob(job("a-week-passed").getId());

        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::activity)
                .containsExactly("send-indication", "send-advice-report", "propose-rate", "remind-of-proposal");
        assertThat(instance()).isWaitingAt("wait-for-acceptance");
        processes.reply(reference, QUESTION, Map.of("outcome", "accept"));
        assertThat(instance()).isWaitingAt("accept");
        assertThat(told.taskOf(reference, "hand-in-documents")).isNotNull();
    }

    @Test
    void anExtraStepRunsBesideTheOthersAndHoldsThemUpNowhere() {
        processes.start("mortgage", reference, Map.of());
        complete("quote-request", Map.of());

        boolean added = processes.addExtraStep(reference, Map.of());

        assertThat(added).isTrue();
        assertThat(instance()).isWaitingAt("advice-conversation", "extra-step");
        complete("extra-step", Map.of());
        assertThat(instance()).isWaitingAt("advice-conversation").isNotWaitingAt("extra-step");
        complete("advice-conversation", Map.of("outcome", "stop"));
        assertThat(endEvent()).isEqualTo("customer-stopped");
    }

    @Test
    void nothingIsTurnedDownWithoutAPersonAndTheReasonIsTold() {
        documentsAsked();

        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "complete"));
        complete("accept-application", Map.of("outcome", "decline"));

        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .contains("application-declined");
        assertThat(endEvent()).isEqualTo("application-declined");
    }

    @Test
    void whatIsMissingIsAskedForInOneGoUntilAPersonSaysThatItIsComplete() {
        documentsAsked();

        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "missing"));
        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "stop"));

        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .contains("documents-missing");
        assertThat(endEvent()).isEqualTo("application-stopped");
    }

    @Test
    void aSecondPersonWhoDoesNotAgreeSendsItBack() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "complete"));
        handlers.decide(reference, "needed");

        complete("accept-application", Map.of("outcome", "approve"));
        complete("second-acceptance", Map.of("outcome", "disagree"));
        complete("accept-application", Map.of("outcome", "approve"));
        complete("second-acceptance", Map.of("outcome", "agree"));

        assertThat(told.taskOf(reference, "make-binding-offer")).isNotNull();
    }

    @Test
    void aRateThatLapsedMeanwhileIsProposedAnew() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "complete"));
        handlers.decide(reference, "lapsed");

        complete("accept-application", Map.of("outcome", "approve"));

        assertThat(instance()).isWaitingAt("make-rate-proposal");
    }

    @Test
    void anOfferThatNobodySignsLapses() {
        offered();

        driver.engine.getManagementService().executeJob(jobInPart("offer-ended").getId());

        assertThat(processes.reply(reference, "accept-binding-offer", Map.of("outcome", "accept")))
                .isFalse();
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .contains("offer-lapsed");
        assertThat(endEvent()).isEqualTo("offer-lapsed");
    }

    @Test
    void aPartnerWhoNeverSignsLetsTheOfferLapse() {
        offered();
        handlers.decide(reference, "yes");
        processes.reply(reference, "accept-binding-offer", Map.of("outcome", "accept"));
        assertThat(told.taskOf(reference, "sign-as-partner")).isNotNull();

        driver.engine
                .getManagementService()
                .executeJob(jobInPart("partner-never-signed").getId());

        assertThat(endEvent()).isEqualTo("offer-lapsed");
    }

    @Test
    void aPartnerWhoDoesNotWantToEndsIt() {
        offered();
        handlers.decide(reference, "yes");
        processes.reply(reference, "accept-binding-offer", Map.of("outcome", "accept"));

        complete("sign-as-partner", Map.of("outcome", "refused"));

        assertThat(endEvent()).isEqualTo("offer-declined");
    }

    @Test
    void aSignedOfferGoesToTheNotary() {
        offered();

        processes.reply(reference, "accept-binding-offer", Map.of("outcome", "accept"));

        assertThat(instance()).isWaitingAt("pass-deed");
        assertThat(told.taskOf(reference, "choose-notary")).isNotNull();
    }

    private void documentsAsked() {
        proposed(HOLDS_LONG);
        processes.reply(reference, QUESTION, Map.of("outcome", "accept"));
    }

    private void offered() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "complete"));
        complete("accept-application", Map.of("outcome", "approve"));
        complete("make-binding-offer", Map.of("offerUntil", "2099-12-31T23:59:59+01:00"));
    }

    private Job jobInPart(String event) {
        var parts = driver.instancesOf(reference);
        return driver.engine.getManagementService().createJobQuery().activityId(event).list().stream()
                .filter(job -> parts.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }

    private void advised(String outcome) {
        processes.start("mortgage", reference, Map.of());
        complete("quote-request", Map.of());
        complete("advice-conversation", Map.of("outcome", outcome));
    }

    private void proposed(Map<String, Object> moments) {
        advised("go-on");
        complete("make-rate-proposal", moments);
    }

    private void complete(String step, Map<String, Object> outcomes) {
        processes.complete(told.taskOf(reference, step), outcomes);
    }

    private ProcessInstance instance() {
        return driver.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .rootProcessInstances()
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

    /** Where it ended: told by the port, and so in the engine. */
    private String endEvent() {
        assertThat(instance()).isNull();
        var ended = told.of(reference, ProcessEnded.class);
        assertThat(ended).hasSize(1);
        assertThat(historyService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.text())
                        .rootProcessInstances()
                        .completed()
                        .count())
                .isEqualTo(1);
        return ended.get(0).endEvent();
    }
}
