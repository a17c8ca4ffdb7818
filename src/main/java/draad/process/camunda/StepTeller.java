package draad.process.camunda;

import draad.process.ModelElement;
import draad.process.StepClosed;
import draad.process.StepOpened;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of steps that open and close, in the engine's own transaction. */
@Component
class StepTeller implements TaskListener {

    private final ApplicationEventPublisher events;
    private final Models models;

    StepTeller(ApplicationEventPublisher events, Models models) {
        this.events = events;
        this.models = models;
    }

    @Override
    public void notify(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        events.publishEvent(
                task.getEventName().equals(EVENTNAME_CREATE)
                        ? opened(task, execution)
                        : new StepClosed(
                                Cases.referenceOf(execution),
                                task.getId(),
                                task.getTaskDefinitionKey(),
                                task.getEventName().equals(EVENTNAME_DELETE)));
    }

    /** A part's step goes by the name of its call where the caller says what it is known as. */
    private ModelElement step(ExecutionEntity execution) {
        var step = models.elementAt(execution);
        if (step.property("step").isEmpty()) return step;
        return models.callOf(execution).map(call -> step.named(call.name())).orElse(step);
    }

    private StepOpened opened(DelegateTask task, ExecutionEntity execution) {
        var definition = execution.getProcessDefinition();
        return new StepOpened(
                Cases.referenceOf(execution),
                task.getId(),
                definition.getKey(),
                definition.getVersion(),
                step(execution),
                Map.copyOf(task.getVariables()));
    }
}
