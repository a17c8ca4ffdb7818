package draad.refusal;

import draad.rule.Outcome;
import draad.rule.Rules;
import draad.shared.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the rules of {@code rules/refusal/} have against an action, by the version that counts for all nodes now. */
@Component
class RuleObjections {

    static final String RULE_SET = "refusal";

    private final Rules rules;
    private final DormantAssumption assumption;
    private final ObjectProvider<GuardFacts> sources;

    RuleObjections(Rules rules, DormantAssumption assumption, ObjectProvider<GuardFacts> sources) {
        this.rules = rules;
        this.assumption = assumption;
        this.sources = sources;
    }

    record Objections(Outcome outcome, Map<String, Object> facts) {

        List<Objection> objections() {
            return outcome.conclusions(Objection.class);
        }
    }

    Objections of(CataloguedAction action, Asked asked, Involved involved, List<Word> inForce) {
        var version = rules.versionInForce(RULE_SET);
        if (action.actionClass() == ActionClass.INTERNAL)
            return new Objections(new Outcome(version, List.of(), List.of()), Map.of());
        var facts = new ArrayList<Object>();
        for (var source : sources) facts.addAll(source.about(asked.action(), asked.subject(), involved.owners()));
        facts.add(new Disputes(asked.subject(), disputes(inForce, asked.subject())));
        var shown = shown(facts);
        if (asked.initiative() == Initiative.BANK && asked.subject().kind() == Subject.Kind.ACCOUNT) {
            var assumed = assumption.test(rules.versionInForce(DormantAssumption.RULE_SET), facts);
            facts.addAll(assumed.conclusions(Contradiction.class));
            shown.put(DormantAssumption.RULE_SET, assumed.ruleSet().version());
        }
        var initiative = asked.initiative().id();
        facts.add(new ActionFacts(
                asked.action().text(), asked.subject(), action.actionClass().id(), initiative));
        return new Objections(rules.decide(version, facts), shown);
    }

    private static int disputes(List<Word> inForce, Subject subject) {
        return (int) inForce.stream()
                .filter(word ->
                        word.kind() == WordKind.DISPUTE && word.subject().equals(subject))
                .count();
    }

    private static Map<String, Object> shown(List<Object> facts) {
        var shown = new LinkedHashMap<String, Object>();
        for (var fact : facts) shown.put(fact.getClass().getSimpleName(), fact);
        return shown;
    }
}
