package draad.cases;

import draad.process.Decided;
import draad.process.DecisionHandler;
import draad.process.ModelElement;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.rule.Rules;
import draad.shared.Actor;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides in a case by the rules, and keeps each decision with its facts. */
@Component
class CaseDecisions implements DecisionHandler {

    private final Map<String, DecisionFacts> facts;
    private final Rules rules;
    private final DecisionLog log;
    private final Cases cases;
    private final IntermediateProducts products;
    private final NamedMoments moments;

    CaseDecisions(
            List<DecisionFacts> facts,
            Rules rules,
            DecisionLog log,
            Cases cases,
            IntermediateProducts products,
            NamedMoments moments) {
        this.facts = facts.stream().collect(Collectors.toMap(DecisionFacts::ruleSet, Function.identity()));
        this.rules = rules;
        this.log = log;
        this.cases = cases;
        this.products = products;
        this.moments = moments;
    }

    @Override
    public Decided decide(CaseReference reference, ModelElement decision) {
        var ruleSet = decision.ruleSet()
                .orElseThrow(() -> new IllegalStateException("No rule set is named at " + decision.id()));
        var source = facts.get(ruleSet);
        if (source == null)
            throw new IllegalStateException("Nothing in Draad gathers the facts for the rule set " + ruleSet);
        var customerCase = cases.get(reference);
        var known = source.of(customerCase);
        var outcome = rules.decide(ruleSet, known);
        var result = source.result(outcome);
        var about = DecisionSubject.of(reference, customerCase.customer());
        log.record(customerCase.confidential() ? about.whichMayNotBeShown() : about, known, outcome, result);
        var learnt = source.learnt(customerCase, outcome);
        if (!learnt.isEmpty()) cases.learn(reference, learnt);
        decision.produces()
                .ifPresent(
                        kind -> products.add(cases.get(reference), kind, learnt, Actor.SYSTEM, customerCase.lastIn()));
        return new Decided(result, moments.among(learnt));
    }
}
