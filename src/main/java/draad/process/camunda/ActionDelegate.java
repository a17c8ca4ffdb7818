package draad.process.camunda;

import draad.process.Action;
import draad.process.ActionContext;
import draad.process.Attempt.Moment;
import draad.shared.ActionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ${action}}: asks the guard at the last moment and runs the handler of the action that the activity names. */
@Component
class ActionDelegate implements JavaDelegate {

    private final GuardDesk guard;
    private final ObjectProvider<Action> actions;

    ActionDelegate(GuardDesk guard, ObjectProvider<Action> actions) {
        this.guard = guard;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution delegateExecution) {
        var execution = (ExecutionEntity) delegateExecution;
        var attempt = GuardDesk.attempt(execution, Moment.RUN);
        var allowed = guard.askOrLeave(execution, Moment.RUN);
        var outcome = handlerOf(attempt.action())
                .run(new ActionContext(
                        attempt.reference(),
                        attempt.process(),
                        attempt.activity(),
                        allowed.subject(),
                        allowed.permit()));
        Outcomes.set(execution, Outcomes.OUTCOME, outcome);
    }

    private Action handlerOf(ActionId id) {
        return actions.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here does the action " + id));
    }
}
