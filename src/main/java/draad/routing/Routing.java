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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final CustomersDates customersDates;
    private final Clock clock;

    Routing(
            Rules rules,
            DecisionLog log,
            Staff staff,
            BusinessCalendar calendar,
            RoutingAlarms alarms,
            AskedSkill asked,
            CustomersDates customersDates,
            Clock clock) {
        this.rules = rules;
        this.log = log;
        this.staff = staff;
        this.calendar = calendar;
        this.alarms = alarms;
        this.asked = asked;
        this.customersDates = customersDates;
        this.clock = clock;
    }

    /** Decides where the step goes: always to a queue that people look at, if need be with an alarm. */
    @Transactional
    public Routed route(StepFacts facts) {
        return route(facts, Map.of());
    }

    /** The same, with the customer's own dates: they make work more urgent, never less. */
    @Transactional
    public Routed route(StepFacts facts, Map<String, LocalDate> dates) {
        var ruled = decide(facts);
        var urgency = customersDates.of(facts.caseType(), facts.step(), dates);
        var destination = asked.take(Destination.of(ruled), facts.skill());
        var outcome = told(asked.told(ruled, destination, facts.skill()), urgency);
        var now = clock.instant();
        var team = staff.answeringFor(destination.queue());
        var alarm = alarm(facts, destination, team.isEmpty());
        var routed = new Routed(
                destination.queue(),
                destination.skills(),
                urgency.map(dated -> Math.min(dated.priority(), destination.priority()))
                        .orElse(destination.priority()),
                destination.hours(),
                earlier(calendar.plusHours(now, destination.hours()), urgency),
                team.orElse(null),
                log.record(about(facts), facts, outcome, destination.queue()),
                destination.reason(),
                alarm);
        if (alarm != null) alarms.raise(facts, routed, alarm);
        return routed;
    }

    private static Instant earlier(Instant promised, Optional<CustomersDates.Urgency> urgency) {
        return urgency.map(CustomersDates.Urgency::due)
                .filter(promised::isAfter)
                .orElse(promised);
    }

    /**
     * The rules' outcome, with what a date of the customer's asked beside it, so that the decision reads back whole.
     */
    private static Outcome told(Outcome ruled, Optional<CustomersDates.Urgency> urgency) {
        if (urgency.isEmpty()) return ruled;
        var fired = new ArrayList<>(ruled.fired());
        fired.addAll(urgency.get().why());
        return new Outcome(ruled.ruleSet(), fired, ruled.results());
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
