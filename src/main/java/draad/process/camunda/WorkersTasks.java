package draad.process.camunda;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/** The external task that a worker's command is about. */
final class WorkersTasks {

    private WorkersTasks() {}

    static ExternalTaskEntity of(Command<?> command) {
        return find((String) Objects.requireNonNull(field(command, "externalTaskId")));
    }

    /** Null when there is none (any more). */
    static ExternalTaskEntity find(String id) {
        return Context.getCommandContext().getExternalTaskManager().findExternalTaskById(id);
    }

    /** Whether it is there, names an action, and the command's own worker has it; of another's the engine says so. */
    static boolean isGuardedFor(Command<?> command, @Nullable ExternalTaskEntity task) {
        return task != null && isGuarded(task) && Objects.equals(field(command, "workerId"), task.getWorkerId());
    }

    static boolean isGuarded(ExternalTaskEntity task) {
        return Guarded.of(task.getExecution().getActivity()) != null;
    }

    private static @Nullable Object field(Command<?> command, String name) {
        return new DirectFieldAccessor(command).getPropertyValue(name);
    }
}
