package draad.refusal;

import draad.process.EffectSender;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how an effect ended, and tells who said no while it was under way. */
@Component
class EffectEnding {

    private static final int MOST_ATTEMPTS = 8;

    private final EffectOutbox outbox;
    private final EffectSenders senders;
    private final Executions executions;
    private final WordLock lock;
    private final Aftermath aftermath;
    private final ApplicationEventPublisher events;

    EffectEnding(
            EffectOutbox outbox,
            EffectSenders senders,
            Executions executions,
            WordLock lock,
            Aftermath aftermath,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.senders = senders;
        this.executions = executions;
        this.lock = lock;
        this.aftermath = aftermath;
        this.events = events;
    }

    /** @param lastResort whether an answer that nobody knows now means that a person has to find out */
    @Transactional
    public void end(UUID id, EffectSender.Result result, boolean lastResort) {
        var found = outbox.lockUnsettled(id);
        if (found.isEmpty()) return;
        var effect = found.get();
        var asked = effect.execution();
        if (asked == null) return;
        var execution = executions.find(asked).orElseThrow();
        lock.lock(effect.subject(), effect.customer());
        if (result instanceof EffectSender.Result.Done) done(effect, execution);
        else if (result instanceof EffectSender.Result.NotYet notYet) notYet(effect, execution, notYet.why());
        else if (result instanceof EffectSender.Result.Never never) never(effect, execution, never.why());
        else if (result instanceof EffectSender.Result.Unknown unknown && lastResort) inDoubt(effect, unknown.why());
    }

    private void done(EffectOutbox.Effect effect, Execution execution) {
        executions.end(execution.id(), "sent");
        outbox.end(effect.id(), "sent", null);
        senders.of(effect.kind()).sent(effect.payload());
        aftermath.of(execution);
    }

    private void notYet(EffectOutbox.Effect effect, Execution execution, String why) {
        if (effect.attempts() >= MOST_ATTEMPTS) {
            never(effect, execution, why);
            return;
        }
        executions.end(execution.id(), "not-done");
        aftermath.ofNothing(execution);
        outbox.tryAgain(effect.id(), Duration.ofSeconds(5L << effect.attempts()), why);
    }

    private void never(EffectOutbox.Effect effect, Execution execution, String why) {
        executions.end(execution.id(), "not-done");
        aftermath.ofNothing(execution);
        outbox.end(effect.id(), "failed", why);
        senders.of(effect.kind()).failed(effect.payload(), why);
    }

    /** It may have been done: it stays under way until a person has found out. */
    private void inDoubt(EffectOutbox.Effect effect, String why) {
        outbox.end(effect.id(), "in-doubt", why);
        events.publishEvent(new EffectInDoubt(effect.id(), effect.kind(), effect.customer(), effect.reference()));
    }
}
