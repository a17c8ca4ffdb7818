package draad.refusal;

import draad.process.EffectSender;
import draad.web.Door;
import draad.web.Problem;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person say how an effect ended of which nobody knew. */
@Service
class EffectSettlement {

    private final EffectOutbox outbox;
    private final EffectEnding ending;
    private final ApplicationEventPublisher events;

    EffectSettlement(EffectOutbox outbox, EffectEnding ending, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.ending = ending;
        this.events = events;
    }

    /** @throws Problem 403 unless a team lead or operator, 404 when there is none of which nobody knows */
    EffectOutbox.Effect inDoubt(UUID id, Door door) {
        door.require("operator", "team-lead");
        return outbox.lockUnsettled(id)
                .filter(effect -> effect.status().equals("in-doubt"))
                .orElseThrow(Problem::notFound);
    }

    @Transactional
    void settle(UUID id, boolean done, Door door) {
        inDoubt(id, door);
        EffectSender.Result result = done
                ? new EffectSender.Result.Done()
                : new EffectSender.Result.Never("settled by " + door.actor().id());
        ending.end(id, result, true);
        events.publishEvent(new EffectSettled(id, done));
    }
}
