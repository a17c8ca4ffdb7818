package draad.process.camunda;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cmd.CompleteExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExtendLockOnExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleExternalTaskFailureCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockExternalTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Tells the guard how it ends with what a worker was given to do. Words are locked before anything of the case is
 * written, so the guard hears of an answer first; when the engine does not take it, all of that is undone.
 */
@Component
class WorkersAnswers extends CommandInterceptor {

    private final GuardDesk guard;

    WorkersAnswers(GuardDesk guard) {
        this.guard = guard;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof CompleteExternalTaskCmd || command instanceof HandleExternalTaskBpmnErrorCmd) {
            var task = WorkersTasks.of(command);
            if (WorkersTasks.isGuardedFor(command, task)) tell(command, task);
            return next.execute(command);
        }
        var result = next.execute(command);
        if (changesItsTime(command)) tellUntilWhen(WorkersTasks.of(command));
        return result;
    }

    /** A worker that leaves by an error says that it did not do it. */
    private void tell(Command<?> command, ExternalTaskEntity task) {
        if (!(command instanceof CompleteExternalTaskCmd)) guard.notDone(task.getActivityInstanceId());
        else finished(task.getActivityInstanceId());
    }

    private void finished(String attempt) {
        try {
            guard.finished(attempt);
        } catch (IllegalStateException notOut) {
            throw new BadUserRequestException("It is not this worker's any more: " + notOut.getMessage());
        }
    }

    /** A failure says nothing of what was done, only that the worker does not have it any more. */
    private static boolean changesItsTime(Command<?> command) {
        return command instanceof ExternalTaskCmd
                && (command instanceof ExtendLockOnExternalTaskCmd
                        || command instanceof HandleExternalTaskFailureCmd
                        || command instanceof UnlockExternalTaskCmd);
    }

    private void tellUntilWhen(ExternalTaskEntity task) {
        if (!WorkersTasks.isGuarded(task)) return;
        var until = task.getLockExpirationTime();
        guard.answerBy(task.getActivityInstanceId(), (until == null ? ClockUtil.getCurrentTime() : until).toInstant());
    }

    /** However the process leaves the activity, what nobody answered for until then nobody will. */
    ExecutionListener whenLeft() {
        return (DelegateExecution execution) -> guard.lost(((ExecutionEntity) execution).getActivityInstanceId());
    }
}
