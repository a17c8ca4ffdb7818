package draad.mortgage;

import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.rule.DecisionLog;
import draad.rule.DecisionSubject;
import draad.rule.Rules;
import draad.web.Door;
import draad.web.Problem;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Asks the rules whether answers fit, tells what does not, and keeps the decision when all does. */
@Component
class RuledAnswers {

    private final Rules rules;
    private final DecisionLog log;

    RuledAnswers(Rules rules, DecisionLog log) {
        this.rules = rules;
        this.log = log;
    }

    /** @throws Problem 422 with each answer that does not fit and what would */
    void mustFit(String ruleSet, Collection<?> facts, CustomerCase customerCase, CaseStep step, Door door) {
        var outcome = rules.decide(ruleSet, facts);
        var misfits = outcome.conclusions(Misfit.class);
        if (!misfits.isEmpty())
            throw Problem.invalidData(misfits.stream()
                    .map(misfit -> new Problem.FieldError(
                            misfit.field(), misfit.code(), misfit.reason().in(door.locale())))
                    .toList());
        var about = DecisionSubject.of(customerCase.reference(), customerCase.customer())
                .at(step.id());
        log.record(about, facts, outcome, "fits");
    }
}
