package draad.process.camunda;

import draad.process.ProcessEnded;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a case's process came to its end by itself. */
@Component
class EndTeller implements ExecutionListener {

    private final ApplicationEventPublisher events;

    EndTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution delegateExecution) {
        var execution = (ExecutionEntity) delegateExecution;
        var isCalled = execution.getSuperExecutionId() != null;
        if (isCalled || execution.isCanceled() || execution.getDeleteReason() != null) return;
        var definition = execution.getProcessDefinition();
        events.publishEvent(new ProcessEnded(
                Cases.referenceOf(execution),
                definition.getKey(),
                definition.getVersion(),
                execution.getCurrentActivityId()));
    }
}
