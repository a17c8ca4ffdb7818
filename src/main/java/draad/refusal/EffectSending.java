package draad.refusal;

import draad.process.EffectSender;
import draad.process.Verdict;
import draad.shared.Ids;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was promised outside this database: asks the guard again and commits that it is being sent, which is the
 * moment of no return; then sends with no lock or transaction open; then commits how it ended. What is found being sent
 * by nobody is asked after at the other side.
 */
@Component
class EffectSending {

    private static final Logger log = LoggerFactory.getLogger(EffectSending.class);
    private static final int AT_ONCE = 50;

    private final EffectOutbox outbox;
    private final EffectSenders senders;
    private final EffectEnding ending;
    private final Guard guard;
    private final TransactionTemplate transaction;
    private final Duration lasts;
    private final String node = Ids.next().toString();

    EffectSending(
            EffectOutbox outbox,
            EffectSenders senders,
            EffectEnding ending,
            Guard guard,
            PlatformTransactionManager transactions,
            @Value("${draad.effect-lasts:2m}") Duration lasts) {
        this.outbox = outbox;
        this.senders = senders;
        this.ending = ending;
        this.guard = guard;
        this.transaction = new TransactionTemplate(transactions);
        this.lasts = lasts;
    }

    @Scheduled(fixedDelayString = "${draad.effects-every:1s}", initialDelayString = "${draad.effects-every:1s}")
    void sendWhatWaits() {
        for (var id : outbox.due(AT_ONCE)) send(id);
    }

    @Scheduled(
            fixedDelayString = "${draad.effects-settle-every:15s}",
            initialDelayString = "${draad.effects-settle-every:15s}")
    void settleWhatWasAbandoned() {
        for (var effect : outbox.takeAbandoned(node, lasts, AT_ONCE))
            ending.end(
                    effect.id(),
                    outcome(effect, () -> senders.of(effect.kind()).settle(effect.payload(), key(effect.id()))),
                    true);
    }

    /** Sends one, unless another node does or the guard refuses. */
    void send(UUID id) {
        Optional<EffectOutbox.Effect> taken;
        try {
            taken = transaction.execute(status -> take(id));
        } catch (ConcurrencyFailureException e) {
            return; // its turn comes again
        }
        taken.ifPresent(effect -> ending.end(
                id, outcome(effect, () -> senders.of(effect.kind()).send(effect.payload(), key(id))), false));
    }

    private Optional<EffectOutbox.Effect> take(UUID id) {
        var waiting = outbox.lockWaiting(id);
        if (waiting.isEmpty() || !senders.knows(waiting.get().kind())) return Optional.empty();
        var effect = waiting.get();
        var asked = new Asked(
                effect.attempt(),
                effect.action(),
                effect.subject(),
                effect.customer(),
                effect.reference(),
                guard.initiative(effect.reference()),
                Asked.Handing.SENDER);
        var verdict = guard.decide(asked);
        if (verdict instanceof Verdict.Refused refused) {
            outbox.end(id, "refused", refused.reason().en());
            senders.of(effect.kind()).refused(effect.payload(), refused.decision(), refused.reason());
            return Optional.empty();
        }
        var permit = (GuardPermit) ((Verdict.Allowed) verdict).permit();
        permit.use(effect.action(), effect.subject());
        outbox.sending(id, permit.execution(), node, lasts);
        return Optional.of(effect);
    }

    private static EffectSender.Result outcome(EffectOutbox.Effect effect, Supplier<EffectSender.Result> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException e) {
            log.warn("Nobody knows how an effect ended effect={} kind={}", effect.id(), effect.kind(), e);
            return new EffectSender.Result.Unknown(e.getClass().getSimpleName());
        }
    }

    /** The other side sees the same key at every attempt. */
    private static String key(UUID id) {
        return id.toString();
    }
}
