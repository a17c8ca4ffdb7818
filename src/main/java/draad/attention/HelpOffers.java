package draad.attention;

import draad.cases.CaseStep;
import draad.cases.CaseStepClosed;
import draad.cases.CustomerCase;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.rule.Outcome;
import draad.shared.Ids;
import draad.shared.StepId;
import draad.shared.Text;
import draad.task.Notice;
import draad.task.Notices;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings help to who is stuck, as work for somebody who can give it, until they get on. */
@Component
class HelpOffers {

    static final String ABOUT = "customer-stuck";

    private static final String GOT_ON = "got-on";

    private final StuckSteps stuck;
    private final DecisionLog log;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpOffers(StuckSteps stuck, DecisionLog log, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.stuck = stuck;
        this.log = log;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Once a step, however often it is sent at the same moment. */
    @Transactional
    void make(
            CustomerCase of,
            CaseStep step,
            StuckFacts facts,
            Outcome outcome,
            String because,
            @Nullable String skill,
            Text offer) {
        var about = DecisionSubject.of(of.reference(), of.customer()).at(step.id());
        if (stuck.contains(step.id())) return;
        var decision = log.record(about, facts, outcome, because);
        var found = new StuckStep(
                Ids.next(), step.id(), of.reference(), because, offer, decision, facts.channel(), clock.instant());
        if (!stuck.add(found)) return;
        notices.raise(new StepId(found.id()), notice(of, step, facts), skill);
        events.publishEvent(new HelpOffered(of, step.title(), facts.channel()));
    }

    private Notice notice(CustomerCase of, CaseStep step, StuckFacts facts) {
        return new Notice(
                ABOUT,
                notices.text(ABOUT, step.title()),
                of.reference(),
                of.customer(),
                of.product(),
                facts.channel(),
                null);
    }

    /** Whoever completed it, with or without help: nobody is stuck there any more. */
    @EventListener
    void on(CaseStepClosed closed) {
        stuck.openOf(closed.id()).ifPresent(found -> end(found.id(), GOT_ON));
    }

    @Transactional
    boolean end(UUID id, String by) {
        if (!stuck.end(id, by)) return false;
        notices.settled(new StepId(id));
        return true;
    }
}
