package draad.refusal;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Knows how it ends with what was handed out to somebody else. One attempt may have been handed out more than once,
 * when who had it did not come back; all of these end together.
 */
@Component
class AwayExecutions {

    /** What an execution in doubt is called among the effects of which nobody knows. */
    static final String HANDED_OUT = "handed-out";

    private final Executions executions;
    private final WordLock lock;
    private final Aftermath aftermath;
    private final ApplicationEventPublisher events;

    AwayExecutions(Executions executions, WordLock lock, Aftermath aftermath, ApplicationEventPublisher events) {
        this.executions = executions;
        this.lock = lock;
        this.aftermath = aftermath;
        this.events = events;
    }

    /** @throws IllegalStateException when nothing of this attempt is out */
    void finished(String attempt) {
        var out = lockedOf(attempt);
        if (out.isEmpty()) throw new IllegalStateException("Nothing was handed out in the attempt " + attempt);
        var newest = out.get(0);
        executions.end(newest.id(), "done");
        executions.notDone(out.subList(1, out.size()));
        aftermath.of(newest);
        settled(out, true);
    }

    void notDone(String attempt) {
        var out = lockedOf(attempt);
        if (out.isEmpty()) return;
        executions.notDone(out);
        aftermath.ofNothing(out.get(out.size() - 1));
        settled(out, false);
    }

    /**
     * Somebody found out.
     *
     * @return false when it was settled before
     */
    boolean settle(String attempt, boolean done) {
        if (lockedOf(attempt).stream().noneMatch(Execution::isInDoubt)) return false;
        if (done) finished(attempt);
        else notDone(attempt);
        return true;
    }

    void answerBy(String attempt, Instant until) {
        executions.answerBy(attempt, until);
    }

    /** From now on a person has to find out, unless whoever has it answers after all. */
    void lost(String attempt) {
        var out = lockedOf(attempt);
        if (out.stream().allMatch(Execution::isInDoubt)) return;
        executions.doubt(out);
        if (out.stream().anyMatch(Execution::isInDoubt)) return;
        var newest = out.get(0);
        events.publishEvent(new EffectInDoubt(newest.id(), HANDED_OUT, newest.customer(), newest.reference()));
    }

    /** What is out of this attempt, read under the lock of its keys. */
    private List<Execution> lockedOf(String attempt) {
        var out = executions.handedOut(attempt);
        if (out.isEmpty()) return out;
        lock.lock(out.get(0).subject(), out.get(0).customer());
        return executions.handedOut(attempt);
    }

    private void settled(List<Execution> out, boolean done) {
        out.stream()
                .filter(Execution::isInDoubt)
                .forEach(doubt -> events.publishEvent(new EffectSettled(doubt.id(), done)));
    }
}
