package draad.process.camunda;

import draad.process.ActionGuard;
import draad.process.ActionRefusedInProcess;
import draad.process.Attempt;
import draad.process.Attempt.Moment;
import draad.process.Verdict;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where every attempt of the engine's is put before the guard. Without a guard nothing is attempted. */
@Component
class GuardDesk {

    private final ObjectProvider<ActionGuard> guard;
    private final ApplicationEventPublisher events;

    GuardDesk(ObjectProvider<ActionGuard> guard, ApplicationEventPublisher events) {
        this.guard = guard;
        this.events = events;
    }

    /** Asks, and leaves the activity by the error when the answer is no. */
    Verdict.Allowed askOrLeave(ExecutionEntity execution, Moment moment) {
        var verdict = ask(execution, moment);
        if (verdict instanceof Verdict.Allowed allowed) return allowed;
        if (verdict instanceof Verdict.Refused refused) {
            tell(execution, refused);
            throw new BpmnError(Guarded.REFUSED, refused.reason().en());
        }
        throw new IllegalStateException("The guard may be busy for a worker only, not at " + moment);
    }

    Verdict ask(ExecutionEntity execution, Moment moment) {
        return guard.getObject().ask(attempt(execution, moment));
    }

    /** For a worker, who then has it until that time. */
    Verdict ask(ExternalTaskEntity task, Moment moment, Date until) {
        return guard.getObject().ask(attempt(task.getExecution(), moment, until.toInstant()));
    }

    void finished(String attempt) {
        guard.getObject().finished(attempt);
    }

    void notDone(String attempt) {
        guard.getObject().notDone(attempt);
    }

    void answerBy(String attempt, Instant until) {
        guard.getObject().answerBy(attempt, until);
    }

    void lost(String attempt) {
        guard.getObject().lost(attempt);
    }

    void tell(ExecutionEntity execution, Verdict.Refused refused) {
        var attempt = attempt(execution, Moment.START);
        events.publishEvent(new ActionRefusedInProcess(
                attempt.reference(),
                attempt.process(),
                attempt.processVersion(),
                attempt.activity(),
                attempt.action(),
                refused.decision(),
                refused.reason(),
                !WayOut.isOursAt(execution.getActivity())));
    }

    static Attempt attempt(ExecutionEntity execution, Moment moment) {
        return attempt(execution, moment, null);
    }

    private static Attempt attempt(ExecutionEntity execution, Moment moment, @Nullable Instant answerBy) {
        var activity = execution.getActivity();
        var guarded = Objects.requireNonNull(
                Guarded.of(activity),
                () -> "No action is named at " + activity.getId() + "; the model check refuses this");
        var definition = execution.getProcessDefinition();
        return new Attempt(
                execution.getActivityInstanceId(),
                Cases.referenceOf(execution),
                definition.getKey(),
                definition.getVersion(),
                activity.getId(),
                guarded.action(),
                guarded.subject(),
                moment,
                answerBy);
    }
}
