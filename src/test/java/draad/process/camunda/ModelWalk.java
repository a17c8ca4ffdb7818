package draad.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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

/** Somebody who takes a case of a packaged model along its way. */
@EngineTest
abstract class ModelWalk {

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

    void complete(String step) {
        complete(step, Map.of());
    }

    void assertEnd(String end) {
        assertThat(endEvent()).isEqualTo(end);
    }

    void assertSent(String... templates) {
        assertThat(templates()).containsExactly(templates);
    }

    /** What it does later it does by itself; only timers are left then. */
    void letTheEngineGoOn() {
        await().until(() -> driver.jobsOf(reference).stream().noneMatch(job -> job.getDuedate() == null));
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
