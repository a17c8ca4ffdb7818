package draad.process.camunda;

import draad.process.Blank;
import draad.process.ReplyAwaited;
import draad.process.ReplyHandler;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a Reply look for its answer before it waits: a customer may have answered before the process came here, or
 * while their answer was being kept.
 */
@Component
class Replies {

    private static final String KEY = "draad.question";

    private final ObjectProvider<ReplyHandler> answers;
    private final ApplicationEventPublisher events;
    private final Models models;

    Replies(ObjectProvider<ReplyHandler> answers, ApplicationEventPublisher events, Models models) {
        this.answers = answers;
        this.events = events;
        this.models = models;
    }

    void wire(ActivityImpl activity, @Nullable String question) {
        var behavior = activity.getActivityBehavior();
        if (behavior instanceof EventBasedGatewayActivityBehavior) activity.setActivityBehavior(new Gateway());
        if (question == null) return;
        activity.setProperty(KEY, question);
        if (behavior instanceof ReceiveTaskActivityBehavior) activity.setActivityBehavior(new ReplyTask());
        if (behavior instanceof IntermediateCatchEventActivityBehavior event)
            activity.setActivityBehavior(new ReplyEvent(event.isAfterEventBasedGateway()));
    }

    /** The answer that was given already, set as outcomes; else tells that it is waited for. */
    private boolean isAnswered(ActivityExecution activityExecution, ActivityImpl reply) {
        var execution = (ExecutionEntity) activityExecution;
        var asked = (String) reply.getProperty(KEY);
        if (asked == null) return false;
        var question = Blank.filled(asked, name -> Models.word(execution.getVariable(name)));
        var reference = Cases.referenceOf(execution);
        Optional<Map<String, Object>> answer =
                Optional.ofNullable(answers.getIfAvailable()).flatMap(handler -> handler.answerOf(reference, question));
        answer.ifPresentOrElse(outcomes -> Outcomes.set(execution, outcomes), () -> {
            var definition = execution.getProcessDefinition();
            var element = models.element(execution, reply.getId());
            events.publishEvent(
                    new ReplyAwaited(reference, definition.getKey(), definition.getVersion(), element, question));
        });
        return answer.isPresent();
    }

    private class ReplyTask extends ReceiveTaskActivityBehavior {
        @Override
        public void performExecution(ActivityExecution execution) {
            if (isAnswered(execution, (ActivityImpl) execution.getActivity())) leave(execution);
        }
    }

    private class ReplyEvent extends IntermediateCatchEventActivityBehavior {
        ReplyEvent(boolean isAfterEventBasedGateway) {
            super(isAfterEventBasedGateway);
        }

        @Override
        public void execute(ActivityExecution execution) {
            if (isAfterEventBasedGateway || isAnswered(execution, (ActivityImpl) execution.getActivity()))
                leave(execution);
        }
    }

    private class Gateway extends EventBasedGatewayActivityBehavior {
        @Override
        public void execute(ActivityExecution execution) throws Exception {
            for (var event : ((ActivityImpl) execution.getActivity()).getEventActivities())
                if (isAnswered(execution, event)) {
                    ((ExecutionEntity) execution).executeEventHandlerActivity(event);
                    return;
                }
            super.execute(execution);
        }
    }
}
