package draad.process.camunda;

import draad.process.Position;
import draad.process.Processes;
import draad.process.StandsStill;
import draad.process.StepNotOpen;
import draad.process.UnknownProcess;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The port on Camunda 7. A case's business key is its reference, in called processes too. */
@Component
@Transactional
class CamundaProcesses implements Processes {

    static final String EXTRA_STEP = "extra-step";

    private final RuntimeService runtime;
    private final EngineCommands commands;
    private final Deliveries deliveries;
    private final Positions positions;

    CamundaProcesses(ProcessEngine engine, EngineCommands commands, Deliveries deliveries, Positions positions) {
        runtime = engine.getRuntimeService();
        this.commands = commands;
        this.deliveries = deliveries;
        this.positions = positions;
    }

    @Override
    public void start(String process, CaseReference reference, Map<String, Object> outcomes) {
        commands.translated(() -> {
            try {
                return runtime.startProcessInstanceByKey(process, reference.text(), Outcomes.checked(outcomes));
            } catch (NullValueException e) {
                throw new UnknownProcess(process);
            }
        });
    }

    @Override
    public void complete(String taskId, Map<String, Object> outcomes) {
        commands.one(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            if (task == null) throw new StepNotOpen(taskId);
            Outcomes.set(task.getExecution(), outcomes);
            task.complete();
            return task;
        });
    }

    @Override
    public boolean reply(CaseReference reference, String question, Map<String, Object> outcomes) {
        return instances(reference).stream()
                .filter(instance -> !instance.isSuspended())
                .anyMatch(instance -> deliveries.answer(instance, question, outcomes));
    }

    @Override
    public void cancel(CaseReference reference, String reason) {
        root(reference)
                .ifPresent(root -> commands.translated(() -> {
                    runtime.deleteProcessInstance(root.getId(), reason, false, true, false, false);
                    return root;
                }));
    }

    @Override
    public boolean addExtraStep(CaseReference reference, Map<String, Object> variables) {
        return root(reference)
                .filter(root -> deliveries.extraStep(root, variables))
                .isPresent();
    }

    @Override
    public void suspend(CaseReference reference) {
        instances(reference).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
    }

    @Override
    public void resume(CaseReference reference) {
        instances(reference).forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
        instances(reference).forEach(instance -> deliveries.answersGivenMeanwhile(reference, instance));
    }

    @Override
    public boolean attemptAgain(CaseReference reference, String activity) {
        return instances(reference).stream().anyMatch(instance -> deliveries.anotherAttempt(instance, activity));
    }

    @Override
    public boolean completeForWorker(CaseReference reference, String attempt) {
        var instances = instances(reference);
        if (instances.stream().anyMatch(ProcessInstance::isSuspended)) throw new StandsStill(reference);
        return instances.stream().anyMatch(instance -> deliveries.completeForWorker(instance, attempt));
    }

    @Override
    public Position position(CaseReference reference) {
        return positions.of(reference);
    }

    @Override
    public Map<String, Object> outcomes(CaseReference reference) {
        return root(reference)
                .<Map<String, Object>>map(root -> runtime.getVariables(root.getId()))
                .orElse(Map.of());
    }

    private Optional<ProcessInstance> root(CaseReference reference) {
        return instances(reference).stream()
                .filter(instance -> instance.getId().equals(instance.getRootProcessInstanceId()))
                .findFirst();
    }

    private List<ProcessInstance> instances(CaseReference reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.text())
                .list();
    }
}
