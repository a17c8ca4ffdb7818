package draad.process.camunda;

import draad.process.Attempt.Moment;
import draad.process.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.LockExternalTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the guard before a worker of the bank's is given an action to do: from then on nobody can stop it. What is
 * refused goes the model's way; what somebody is speaking about at this moment waits its turn.
 */
@Component
class HandOut extends CommandInterceptor {

    private static final int MOST_FETCHES = 3;

    private final GuardDesk guard;

    HandOut(GuardDesk guard) {
        this.guard = guard;
    }

    @Override
    // The engine's own commands may return nothing too.
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T> T execute(Command<T> command) {
        if (command instanceof FetchExternalTasksCmd) {
            var fetched = (List<LockedExternalTask>) next.execute(command);
            handOut(fetched);
            return (T) fetched;
        }
        if (command instanceof LockExternalTaskCmd) {
            next.execute(command);
            return (T) askAtLock(WorkersTasks.of(command));
        }
        return next.execute(command);
    }

    /** Tells a worker that what it wanted to lock was refused, once the refusal is committed. */
    CommandInterceptor afterCommit() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                var result = repeatedWhenOvertaken(() -> next.execute(command), command);
                if (result instanceof Verdict.Refused refused)
                    throw new BadUserRequestException("The customer's word stops this: "
                            + refused.reason().en());
                return result;
            }
        };
    }

    /** A refusal at the fetch may meet another node's that did the same a moment earlier. */
    private static <T> T repeatedWhenOvertaken(Supplier<T> work, Command<T> command) {
        if (!(command instanceof FetchExternalTasksCmd)) return work.get();
        for (int attempt = 1; attempt < MOST_FETCHES; attempt++) {
            try {
                return work.get();
            } catch (OptimisticLockingException e) {
                // The next try sees what the other did.
            }
        }
        return work.get();
    }

    private void handOut(List<LockedExternalTask> fetched) {
        Map<String, Runnable> leave = new HashMap<>();
        for (var handed : List.copyOf(fetched)) {
            var task = WorkersTasks.find(handed.getId());
            if (!WorkersTasks.isGuarded(task)) continue;
            var verdict = guard.ask(task, Moment.FETCH, handed.getLockExpirationTime());
            if (verdict instanceof Verdict.Allowed permitted) {
                leave.put(handed.getId(), using(task, permitted));
            } else {
                fetched.remove(handed);
                release(task);
                if (verdict instanceof Verdict.Refused refused) refuse(task, refused);
            }
        }
        // Another node may have been quicker: the engine sees that when it writes, and takes those from the list.
        onCommit(() -> fetched.stream()
                .map(LockedExternalTask::getId)
                .flatMap(id -> Optional.ofNullable(leave.get(id)).stream())
                .forEach(Runnable::run));
    }

    private Verdict.@Nullable Refused askAtLock(ExternalTaskEntity task) {
        if (!WorkersTasks.isGuarded(task)) return null;
        var verdict = guard.ask(task, Moment.LOCK, task.getLockExpirationTime());
        if (verdict instanceof Verdict.Refused refused) {
            release(task);
            refuse(task, refused);
            return refused;
        }
        if (verdict instanceof Verdict.Allowed allowed) onCommit(using(task, allowed));
        else throw new IllegalStateException("The guard may not be busy when one task is locked");
        return null;
    }

    /** Who had it before and did not come back may have done it all the same. */
    private void refuse(ExternalTaskEntity task, Verdict.Refused refused) {
        guard.lost(task.getActivityInstanceId());
        guard.tell(task.getExecution(), refused);
        task.bpmnError(Guarded.REFUSED, refused.reason().en(), null);
    }

    private static Runnable using(ExternalTaskEntity task, Verdict.Allowed allowed) {
        var guarded = Objects.requireNonNull(Guarded.of(task.getExecution().getActivity()));
        return () -> allowed.permit().use(guarded.action(), allowed.subject());
    }

    private static void release(ExternalTaskEntity task) {
        task.setWorkerId(null);
        task.setLockExpirationTime(null);
    }

    private static void onCommit(Runnable work) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTING, context -> work.run());
    }
}
