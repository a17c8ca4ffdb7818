package draad.routing;

import draad.calendar.BusinessCalendar;
import draad.routing.Routed.Alarm;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.rule.Outcome;
import draad.rule.Rules;
import draad.rule.UnsuitableFacts;
import draad.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends each step to the right people by the rules, and remembers why it came to them. */
@Component
public class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);
    static final String RULE_SET = "routing";

    private final Rules rules;
    private final DecisionLog log;
    private final Staff staff;
    private final BusinessCalendar calendar;
    private final RoutingAlarms alarms;
    private final AskedSkill asked;
    private final Clock clock;

    Routing(
            Rules rules,
            DecisionLog log,
            Staff staff,
            BusinessCalendar calendar,
            RoutingAlarms alarms,
            AskedSkill asked,
            Clock clock) {
        this.rules = rules;
        this.log = log;
        this.staff = staff;
        this.calendar = calendar;
        this.alarms = alarms;
        this.asked = asked;
        this.clock = clock;
    }

    /** Decides where the step goes: always to a queue that people look at, if need be with an alarm. */
    @Transactional
    public Routed route(StepFacts facts) {
        var ruled = decide(facts);
        var destination = asked.take(Destination.of(ruled), facts.skill());
        var outcome = asked.told(ruled, destination, facts.skill());
        var now = clock.instant();
        var team = staff.answeringFor(destination.queue());
        var alarm = alarm(facts, destination, team.isEmpty());
        var routed = new Routed(
                destination.queue(),
                destination.skills(),
                destination.priority(),
                destination.hours(),
                calendar.plusHours(now, destination.hours()),
                team.orElse(null),
                log.record(about(facts), facts, outcome, destination.queue()),
                destination.reason(),
                alarm);
        if (alarm != null) alarms.raise(facts, routed, alarm);
        return routed;
    }

    /** Facts that the table cannot handle lead to people as well, never to nobody. */
    private Outcome decide(StepFacts facts) {
        try {
            return rules.decide(RULE_SET, facts);
        } catch (UnsuitableFacts e) {
            LOG.error("routing had no answer caseType={} step={}", facts.caseType(), facts.step(), e);
            return new Outcome(rules.version(RULE_SET), List.of(), List.of());
        }
    }

    private @Nullable Alarm alarm(StepFacts facts, Destination destination, boolean noTeam) {
        if (!destination.isKnown()) return Alarm.NO_RULE;
        if (facts.performer().equals("customer")) return null;
        if (noTeam) return Alarm.NO_TEAM;
        var fit = staff.fitFor(destination.skills(), calendar.day(clock.instant()), destination.queue());
        if (fit.isEmpty()) return Alarm.NOBODY_FIT;
        return fit.stream().anyMatch(employee -> employee.isPresent()) ? null : Alarm.NOBODY_PRESENT;
    }

    private static DecisionSubject about(StepFacts facts) {
        return new DecisionSubject(facts.caseReference(), facts.customer(), facts.stepId(), false);
    }
}
