package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;

import draad.process.ContactRequest;
import draad.process.GuardDouble;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.SecureEstateDouble;
import draad.process.Told;
import draad.shared.CaseReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a case after a death can go. */
@EngineTest
@DisplayName("Every way after a death, the heirs who disagree among them")
class TheWaysAfterADeathTest {

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    GuardDouble guard;

    @Autowired
    SecureEstateDouble secured;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void askTheEngineThatRunsHere() {
        AbstractAssertions.init(driver.engine);
    }

    @Test
    void heirsWhoAgreeAreSettledWith() {
        verified();
        complete("register-heirs", Map.of("outcome", "agree"));
        complete("settle-estate", Map.of());

        assertThat(endEvent()).isEqualTo("estate-settled");
        assertThat(secured.runsFor(reference)).isEqualTo(1);
        assertThat(sent()).containsExactly("bereavement-help", "bereavement-settled");
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::recipients)
                .containsOnly("heirs");
    }

    @Test
    void heirsWhoDisagreeWaitUntilItIsDecided() {
        verified();
        complete("register-heirs", Map.of("outcome", "disagree"));
        complete("wait-for-heirs", Map.of("outcome", "not-yet"));
        assertThat(instance()).isWaitingAt("wait-for-heirs").isNotWaitingAt("settle-estate");

        complete("wait-for-heirs", Map.of("outcome", "decided"));
        complete("settle-estate", Map.of());

        assertThat(endEvent()).isEqualTo("estate-settled");
        assertThat(sent()).containsExactly("bereavement-help", "bereavement-disagreement", "bereavement-settled");
    }

    @Test
    void heirsWhoWantNoMailAreHelpedAllTheSame() {
        guard.refuseAlways(reference);
        verified();
        complete("register-heirs", Map.of("outcome", "disagree"));
        complete("wait-for-heirs", Map.of("outcome", "decided"));
        complete("settle-estate", Map.of());

        assertThat(endEvent()).isEqualTo("estate-settled");
        assertThat(sent()).isEmpty();
    }

    @Test
    void aWrongReportIsUndoneWithAnApology() {
        processes.start("bereavement", reference, Map.of());
        complete("verify-death", Map.of("outcome", "not-dead"));

        assertThat(endEvent()).isEqualTo("report-undone");
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .containsExactly("bereavement-undone");
        assertThat(secured.runsFor(reference)).isZero();
    }

    @Test
    void whoWantsNoApologyGetsNone() {
        guard.refuseAlways(reference);
        processes.start("bereavement", reference, Map.of());
        complete("verify-death", Map.of("outcome", "not-dead"));

        assertThat(endEvent()).isEqualTo("report-undone");
    }

    @Test
    void whatCannotBeSecuredIsHandledByAPersonAllTheSame() {
        guard.refuseAlways(reference);
        verified();

        assertThat(instance()).isWaitingAt("register-heirs");
        assertThat(secured.runsFor(reference)).isZero();
    }

    private void verified() {
        processes.start("bereavement", reference, Map.of());
        complete("verify-death", Map.of("outcome", "confirmed"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !driver.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.text())
                .taskDefinitionKey("register-heirs")
                .list()
                .isEmpty());
    }

    private List<String> sent() {
        return handlers.sentFor(reference).stream()
                .map(ContactRequest::template)
                .toList();
    }

    private void complete(String step, Map<String, Object> outcomes) {
        processes.complete(told.taskOf(reference, step), outcomes);
    }

    private ProcessInstance instance() {
        return driver.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
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
                        .completed()
                        .count())
                .isEqualTo(1);
        return ended.get(0).endEvent();
    }
}
