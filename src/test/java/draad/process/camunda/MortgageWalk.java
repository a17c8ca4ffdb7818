package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;

import draad.process.ContactRequest;
import draad.process.GuardDouble;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.ProcessModels;
import draad.process.Processes;
import draad.process.Told;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who takes a case of the packaged mortgage models along its way. */
@EngineTest
abstract class MortgageWalk {

    static final String LATE = "2099-12-31T23:59:59+01:00";
    static final Map<String, Object> HOLDS_LONG = Map.of("validUntil", LATE);

    @Autowired
    Processes processes;

    @Autowired
    ProcessModels models;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    GuardDouble guard;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void askTheEngineThatRunsHere() {
        AbstractAssertions.init(driver.engine);
    }

    void quoted() {
        processes.start("mortgage", reference, Map.of());
        complete("quote-request", Map.of());
    }

    void advised(String outcome) {
        quoted();
        complete("agree-on-service", Map.of("outcome", "advice"));
        complete("advice-conversation", Map.of("outcome", outcome));
    }

    void proposed(Map<String, Object> moments) {
        advised("go-on");
        complete("make-rate-proposal", moments);
    }

    void documentsAsked() {
        proposed(HOLDS_LONG);
        answer("accept-rate-proposal", "accept");
    }

    void documentsInOrder() {
        documentsAsked();
        complete("hand-in-documents", Map.of());
        complete("check-documents", Map.of("outcome", "complete"));
    }

    void accepted() {
        documentsInOrder();
        answer("findings-of-others", "found");
        complete("accept-application", Map.of("outcome", "approve"));
    }

    void offered() {
        accepted();
        complete("make-binding-offer", Map.of("offerUntil", LATE));
    }

    void signed() {
        offered();
        answer("accept-binding-offer", "accept");
    }

    void answer(String question, String answer) {
        assertThat(processes.reply(reference, question, Map.of("outcome", answer)))
                .as("somebody waits for the answer to " + question)
                .isTrue();
    }

    void complete(String step, Map<String, Object> outcomes) {
        processes.complete(told.taskOf(reference, step), outcomes);
    }

    void complete(String step, String outcome) {
        complete(step, Map.of("outcome", outcome));
    }

    /** Whether it is this step's turn. */
    boolean waitsAt(String step) {
        return driver.instancesOf(reference).stream()
                .anyMatch(instance -> driver.engine
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceId(instance)
                                .taskDefinitionKey(step)
                                .count()
                        == 1);
    }

    void timePasses(String event) {
        driver.engine.getManagementService().executeJob(job(event).getId());
    }

    Job job(String event) {
        var parts = driver.instancesOf(reference);
        return driver.engine.getManagementService().createJobQuery().activityId(event).list().stream()
                .filter(job -> parts.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }

    List<String> templates() {
        return handlers.sentFor(reference).stream()
                .map(ContactRequest::template)
                .toList();
    }

    ProcessInstance instance() {
        return driver.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .rootProcessInstances()
                .singleResult();
    }

    /** Where it ended: told by the port, and so in the engine. */
    String endEvent() {
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
