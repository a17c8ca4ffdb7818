package draad.attention;

import draad.cases.AddingSteps;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.ExtraStep;
import draad.cases.StepFollowUp;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.rule.Outcome;
import draad.rule.Rules;
import draad.shared.Actor;
import draad.shared.DecisionId;
import draad.shared.Text;
import draad.web.Door;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks the rules, whenever a step is completed, whether this customer's way needs a step more than their process takes:
 * an extra contact, a second opinion, another specialist (P4). Each reason counts once in a case.
 */
@Component
class NextSteps implements StepFollowUp {

    private static final String RULE_SET = "next-step";
    private static final String RULES = "rules";

    private final NextStepKnowledge knowledge;
    private final Rules rules;
    private final DecisionLog log;
    private final AddingSteps adding;

    NextSteps(NextStepKnowledge knowledge, Rules rules, DecisionLog log, AddingSteps adding) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.log = log;
        this.adding = adding;
    }

    @Override
    public void after(CustomerCase of, CaseStep step, Door door) {
        var facts = knowledge.of(of, step, door.channel());
        var outcome = rules.decide(RULE_SET, facts);
        if (outcome.rows().isEmpty()) return;
        var decision = record(of, step, facts, outcome);
        for (var row : outcome.rows()) adding.add(of, asked(row, decision, step), Actor.SYSTEM, door.channel());
    }

    private DecisionId record(CustomerCase of, CaseStep step, NextStepFacts facts, Outcome outcome) {
        var result = outcome.rows().stream().map(row -> row.get("because")).collect(Collectors.joining(", "));
        return log.record(DecisionSubject.of(of.reference(), of.customer()).at(step.id()), facts, outcome, result);
    }

    private static ExtraStep.Asked asked(Map<String, String> row, DecisionId decision, CaseStep step) {
        return new ExtraStep.Asked(
                Outcome.filled(row, "because"),
                Outcome.filled(row, "kind"),
                row.get("skill"),
                new Text(Outcome.filled(row, "question_en"), Outcome.filled(row, "question_nl")),
                RULES,
                decision,
                step.id());
    }
}
