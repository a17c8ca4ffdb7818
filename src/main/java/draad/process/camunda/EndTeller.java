package draad.process.camunda;

import draad.process.ProcessEnded;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
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
                Cases.referenceOf(execution), definition.getKey(), definition.getVersion(), endOf(execution)));
    }

    /**
     * Where the process itself came to its end. An extra step may outlast it; then the last activity is that step's,
     * and the end was reached before.
     */
    private static String endOf(ExecutionEntity execution) {
        var last = execution.getActivity();
        if (last == null || last.getFlowScope() == execution.getProcessDefinition() && isEnd(last))
            return execution.getCurrentActivityId();
        return execution
                .getProcessEngineServices()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .finished()
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .stream()
                .filter(passed -> !passed.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> isEndOf(execution, id))
                .findFirst()
                .orElse(execution.getCurrentActivityId());
    }

    private static boolean isEndOf(ExecutionEntity execution, String activity) {
        var found = execution.getProcessDefinition().findActivity(activity);
        return found != null && found.getFlowScope() == execution.getProcessDefinition() && isEnd(found);
    }

    private static boolean isEnd(ActivityImpl activity) {
        return String.valueOf(activity.getProperty("type")).endsWith("EndEvent");
    }
}
