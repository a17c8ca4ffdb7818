package draad.refusal;

import draad.rule.Fired;
import draad.rule.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Weighs an action against everything that was said and is known. Words count in code; the rules can only add to them.
 */
@Component
class Judge {

    private final Actions actions;
    private final Words words;
    private final WordObjections wordObjections;
    private final OtherObjections otherObjections;
    private final RuleObjections ruleObjections;
    private final Overrides overrides;

    Judge(
            Actions actions,
            Words words,
            WordObjections wordObjections,
            OtherObjections otherObjections,
            RuleObjections ruleObjections,
            Overrides overrides) {
        this.actions = actions;
        this.words = words;
        this.wordObjections = wordObjections;
        this.otherObjections = otherObjections;
        this.ruleObjections = ruleObjections;
        this.overrides = overrides;
    }

    /** @param involved read under the lock when something is done on it */
    Judged judge(Asked asked, Involved involved) {
        return judge(asked, involved, overrides.waiting(asked.action(), asked.subject()));
    }

    /** The same without what two people decided: that is told to nobody beforehand. */
    Judged foresee(Asked asked, Involved involved) {
        return judge(asked, involved, Optional.empty());
    }

    private Judged judge(Asked asked, Involved involved, Optional<Mandate> mandate) {
        var action = actions.get(asked.action());
        var inForce =
                action.actionClass() == ActionClass.INTERNAL ? List.<Word>of() : words.inForce(involved.keysEver());
        var wordsSay = wordObjections.of(action, inForce, involved, asked);
        var rulesSay = ruleObjections.of(action, asked, involved, inForce);
        var always = otherObjections.of(action, asked, involved);
        var missing = otherObjections.mandateMissing(action, mandate);
        var objections = mandate.isPresent()
                ? always
                : Stream.of(always, missing, wordsSay, rulesSay.objections())
                        .flatMap(List::stream)
                        .toList();
        var facts = facts(asked, wordsSay, mandate, rulesSay.facts());
        return new Judged(objections, mandate.orElse(null), explained(rulesSay.outcome(), objections), facts);
    }

    private static Map<String, Object> facts(
            Asked asked, List<Objection> words, Optional<Mandate> mandate, Map<String, Object> others) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("action", asked.action().text());
        facts.put("subject", asked.subject().toString());
        facts.put("initiative", asked.initiative().id());
        facts.put("attempt", asked.attempt());
        facts.put(
                "words",
                words.stream()
                        .map(Objection::refusal)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        mandate.ifPresent(ground -> facts.put("ground", ground.ground()));
        facts.putAll(others);
        return facts;
    }

    /** What objected in code is explained as a rule that fired is. */
    private static Outcome explained(Outcome rules, List<Objection> objections) {
        var fired = new ArrayList<>(rules.fired());
        var byRules = rules.conclusions(Objection.class);
        objections.stream()
                .filter(objection -> !byRules.contains(objection))
                .map(objection -> new Fired(objection.rule(), objection.reason()))
                .forEach(fired::add);
        return new Outcome(rules.ruleSet(), fired, rules.results());
    }
}
