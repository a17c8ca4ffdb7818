package draad.attention;

import draad.cases.CaseHistory;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.StepTrouble;
import draad.customer.Customers;
import draad.rule.Outcome;
import draad.rule.Rules;
import draad.shared.StepId;
import draad.shared.Text;
import draad.web.Afterwards;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks the rules, whenever a customer sends a step and it is not accepted, whether they are stuck and who helps (C6).
 * The offer stands in the answer that they read; what was refused leaves no other trace, so all is written afterwards.
 */
@Component
class Stuck implements StepTrouble {

    static final String RULE_SET = "stuck";

    private final Rules rules;
    private final Troubles troubles;
    private final StuckSteps stuck;
    private final HelpOffers offers;
    private final CaseHistory history;
    private final Customers customers;
    private final Afterwards afterwards;
    private final Clock clock;

    Stuck(
            Rules rules,
            Troubles troubles,
            StuckSteps stuck,
            HelpOffers offers,
            CaseHistory history,
            Customers customers,
            Afterwards afterwards,
            Clock clock) {
        this.rules = rules;
        this.troubles = troubles;
        this.stuck = stuck;
        this.offers = offers;
        this.history = history;
        this.customers = customers;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    @Override
    public void met(CustomerCase of, CaseStep step, Problem refused, boolean together, Door door) {
        if (door.onlyCustomer().isEmpty() || !door.channel().isSelfService()) return;
        var known = stuck.openOf(step.id());
        known.ifPresent(found -> refused.with("help", found.offer().in(door.locale())));
        var trouble = Trouble.of(refused, together, door.channel(), clock.instant());
        if (known.isPresent() || stuck.contains(step.id())) {
            afterwards.run(() -> troubles.add(step.id(), trouble));
            return;
        }
        var facts = facts(of, step, trouble);
        var outcome = rules.decide(RULE_SET, facts);
        outcome.row().ifPresent(row -> refused.with("help", offer(row).in(door.locale())));
        afterwards.run(() -> keep(of, step, trouble, facts, outcome));
    }

    @Override
    public Optional<Text> help(StepId step) {
        return stuck.openOf(step).map(StuckStep::offer);
    }

    private void keep(CustomerCase of, CaseStep step, Trouble trouble, StuckFacts facts, Outcome outcome) {
        troubles.add(step.id(), trouble);
        outcome.row()
                .ifPresent(row -> offers.make(
                        of, step, facts, outcome, Outcome.filled(row, "because"), row.get("skill"), offer(row)));
    }

    private StuckFacts facts(CustomerCase of, CaseStep step, Trouble now) {
        var before = troubles.of(step.id());
        return new StuckFacts(
                of.type(),
                step.key(),
                of.product(),
                customers.find(of.customer()).orElseThrow().market().id(),
                now.channel(),
                before.size() + 1,
                now.missing(),
                now.wrong(),
                again(before, now),
                now.contradictory(),
                history.of(of.reference(), of.customer()).resumptions());
    }

    private static int again(List<Trouble> before, Trouble now) {
        var times = before.stream()
                .flatMap(trouble -> trouble.answers().stream())
                .collect(Collectors.groupingBy(Trouble.Answer::field, Collectors.counting()));
        return now.answers().stream()
                .map(answer -> times.getOrDefault(answer.field(), 0L).intValue() + 1)
                .max(Integer::compare)
                .orElse(0);
    }

    private static Text offer(Map<String, String> row) {
        return new Text(Outcome.filled(row, "offer_en"), Outcome.filled(row, "offer_nl"));
    }
}
