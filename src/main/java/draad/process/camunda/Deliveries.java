package draad.process.camunda;

import draad.process.ModelElement;
import draad.process.ReplyHandler;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings something to a place in a running instance that waits for it. */
@Component
class Deliveries {

    private final RuntimeService runtime;
    private final EngineCommands commands;
    private final Models models;
    private final ObjectProvider<ReplyHandler> answers;

    Deliveries(ProcessEngine engine, EngineCommands commands, Models models, ObjectProvider<ReplyHandler> answers) {
        runtime = engine.getRuntimeService();
        this.commands = commands;
        this.models = models;
        this.answers = answers;
    }

    boolean answer(ProcessInstance instance, String question, Map<String, Object> outcomes) {
        return replies(instance)
                .filter(reply -> question.equals(reply.question().orElse("")))
                .anyMatch(reply ->
                        answerAt(instance, reply.id(), outcomes) || answerAfterGateway(instance, reply.id(), outcomes));
    }

    void answersGivenMeanwhile(CaseReference reference, ProcessInstance instance) {
        var handler = answers.getIfAvailable();
        if (handler == null) return;
        replies(instance).flatMap(reply -> reply.question().stream()).distinct().forEach(question -> handler.answerOf(
                        reference, question)
                .ifPresent(outcomes -> answer(instance, question, outcomes)));
    }

    private Stream<ModelElement> replies(ProcessInstance instance) {
        return models.of(instance.getProcessDefinitionId()).elements(ModelElement.Kind.REPLY).stream()
                .map(reply -> reply.filledIn(name -> Models.word(runtime.getVariable(instance.getId(), name))));
    }

    boolean extraStep(ProcessInstance instance, Map<String, Object> variables) {
        var subscriptions =
                subscriptions(instance).eventName(CamundaProcesses.EXTRA_STEP).list();
        return receive(subscriptions, Map.of(), variables);
    }

    boolean anotherAttempt(ProcessInstance instance, String activity) {
        var waits = activity + WayOut.SUFFIX;
        var waiting = runtime.createExecutionQuery()
                .processInstanceId(instance.getId())
                .activityId(waits)
                .count();
        if (waiting == 0) return false;
        return commands.translated(() -> {
            runtime.createProcessInstanceModification(instance.getId())
                    .cancelAllForActivity(waits)
                    .startBeforeActivity(activity)
                    .execute();
            return true;
        });
    }

    /** As if its worker had completed it, whoever has it. */
    boolean completeForWorker(ProcessInstance instance, String attempt) {
        return commands.one(context -> {
            var waiting =
                    context.getExternalTaskManager().findExternalTasksByProcessInstanceId(instance.getId()).stream()
                            .filter(task -> attempt.equals(task.getActivityInstanceId()))
                            .findFirst();
            waiting.ifPresent(task -> task.complete(null, null));
            return waiting.isPresent();
        });
    }

    private boolean answerAt(ProcessInstance instance, String replyId, Map<String, Object> outcomes) {
        var waiting = runtime.createExecutionQuery()
                .processInstanceId(instance.getId())
                .activityId(replyId)
                .list();
        if (waiting.isEmpty()) return false;
        return commands.one(context -> {
            var execution = context.getExecutionManager()
                    .findExecutionById(waiting.get(0).getId());
            if (execution == null) return false;
            Outcomes.set(execution, outcomes);
            execution.signal(null, null);
            return true;
        });
    }

    private boolean answerAfterGateway(ProcessInstance instance, String replyId, Map<String, Object> outcomes) {
        return receive(subscriptions(instance).activityId(replyId).list(), outcomes, Map.of());
    }

    private boolean receive(
            List<EventSubscription> subscriptions, Map<String, Object> outcomes, Map<String, Object> local) {
        if (subscriptions.isEmpty()) return false;
        return commands.one(context -> {
            EventSubscriptionEntity subscription = context.getEventSubscriptionManager()
                    .findEventSubscriptionById(subscriptions.get(0).getId());
            if (subscription == null) return false;
            Outcomes.set(subscription.getExecution(), outcomes);
            subscription.eventReceived(null, null, Outcomes.checked(local), null, false);
            return true;
        });
    }

    private org.camunda.bpm.engine.runtime.EventSubscriptionQuery subscriptions(ProcessInstance instance) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message");
    }
}
