package draad.refusal;

import draad.process.EffectSender;
import draad.process.Processes;
import draad.process.StandsStill;
import draad.web.Door;
import draad.web.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person say how something ended of which nobody knew. */
@Service
class EffectSettlement {

    private final Doubts doubts;
    private final EffectEnding ending;
    private final Executions executions;
    private final AwayExecutions away;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    EffectSettlement(
            Doubts doubts,
            EffectEnding ending,
            Executions executions,
            AwayExecutions away,
            Processes processes,
            ApplicationEventPublisher events) {
        this.doubts = doubts;
        this.ending = ending;
        this.executions = executions;
        this.away = away;
        this.processes = processes;
        this.events = events;
    }

    /** @throws Problem 403 unless a team lead or operator, 404 when there is none of which nobody knows */
    Doubt inDoubt(UUID id, Door door) {
        door.require("operator", "team-lead");
        return doubts.find(id).orElseThrow(Problem::notFound);
    }

    /** @param note what they found out and where, for who reads it back */
    @Transactional
    void settle(UUID id, boolean done, @Nullable String note, Door door) {
        var doubt = inDoubt(id, door);
        if (doubt.wasHandedOut()) settleHandOut(id, done);
        else settleEffect(id, done, door);
        doubts.keep(id, done, note, door.actor());
        if (note != null && doubt.reference() != null)
            events.publishEvent(new EffectNoted(doubt.reference(), note, door));
    }

    private void settleEffect(UUID id, boolean done, Door door) {
        EffectSender.Result result = done
                ? new EffectSender.Result.Done()
                : new EffectSender.Result.Never("settled by " + door.actor().id());
        ending.end(id, result, true);
        events.publishEvent(new EffectSettled(id, done));
    }

    /** What was done elsewhere is done for the process too, when that still waits for the worker. */
    private void settleHandOut(UUID id, boolean done) {
        var execution = executions.find(id).orElseThrow(Problem::notFound);
        if (!away.settle(execution.attempt(), done)) throw Problem.notFound();
        if (!done || execution.reference() == null) return;
        try {
            processes.completeForWorker(execution.reference(), execution.attempt());
        } catch (StandsStill e) {
            throw Problem.conflict("case-paused", execution.reference().text());
        }
    }
}
