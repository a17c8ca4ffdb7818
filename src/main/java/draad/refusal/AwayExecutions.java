package draad.refusal;

import org.springframework.stereotype.Component;

/** Knows when what was handed out to somebody else has come back as done. */
@Component
class AwayExecutions {

    private final Executions executions;
    private final WordLock lock;
    private final Aftermath aftermath;

    AwayExecutions(Executions executions, WordLock lock, Aftermath aftermath) {
        this.executions = executions;
        this.lock = lock;
        this.aftermath = aftermath;
    }

    void finished(String attempt) {
        var execution = executions.handedOut(attempt).orElseThrow(() -> notHandedOut(attempt));
        lock.lock(execution.subject(), execution.customer());
        if (!executions.end(execution.id(), "done")) throw notHandedOut(attempt);
        executions.endOthersOf(execution);
        aftermath.of(execution);
    }

    private static IllegalStateException notHandedOut(String attempt) {
        return new IllegalStateException("Nothing was handed out in the attempt " + attempt);
    }
}
