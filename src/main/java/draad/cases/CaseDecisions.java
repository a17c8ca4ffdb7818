package draad.cases;

import draad.process.Decided;
import draad.process.DecisionHandler;
import draad.process.ProcessModels;
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
    private final ProcessModels models;
    private final NamedMoments moments;

    CaseDecisions(
            List<DecisionFacts> facts,
            Rules rules,
            DecisionLog log,
            Cases cases,
            IntermediateProducts products,
            ProcessModels models,
            NamedMoments moments) {
        this.facts = facts.stream().collect(Collectors.toMap(DecisionFacts::ruleSet, Function.identity()));
        this.rules = rules;
        this.log = log;
        this.cases = cases;
        this.products = products;
        this.models = models;
        this.moments = moments;
    }

    @Override
    public Decided decide(CaseReference reference, String ruleSet, String activity) {
        var source = facts.get(ruleSet);
        if (source == null)
            throw new IllegalStateException("Nothing in Draad gathers the facts for the rule set " + ruleSet);
        var customerCase = cases.get(reference);
        var known = source.of(customerCase);
        var outcome = rules.decide(ruleSet, known);
        var result = source.result(outcome);
        log.record(DecisionSubject.of(reference, customerCase.customer()), known, outcome, result);
        var learnt = source.learnt(customerCase, outcome);
        if (!learnt.isEmpty()) cases.learn(reference, learnt);
        models.model(customerCase.type())
                .flatMap(model -> model.element(activity))
                .flatMap(element -> element.produces())
                .ifPresent(
                        kind -> products.add(cases.get(reference), kind, learnt, Actor.SYSTEM, customerCase.lastIn()));
        return new Decided(result, moments.among(customerCase, learnt));
    }
}
