package draad.process.camunda;

import draad.process.Attempt.Moment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Asks the guard before an activity that names an action is entered, whatever kind of activity it is. */
@Component
class AskAtStart implements ExecutionListener {

    private final GuardDesk guard;

    AskAtStart(GuardDesk guard) {
        this.guard = guard;
    }

    @Override
    public void notify(DelegateExecution execution) {
        guard.askOrLeave((ExecutionEntity) execution, Moment.START);
    }
}
