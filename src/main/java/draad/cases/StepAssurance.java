package draad.cases;

import draad.rule.Outcome;
import draad.rule.Rules;
import draad.shared.Assurance;
import draad.web.Door;
import draad.web.Problem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How sure the bank must be of who starts a case or answers a step, by the rules (W10). */
@Component
class StepAssurance {

    private final Rules rules;

    StepAssurance(Rules rules) {
        this.rules = rules;
    }

    /**
     * Nothing when the door is as sure as it must be. What the bank's own people do at the bank's side asks nothing of
     * the customer.
     *
     * @param step the step's key, or {@code start}
     * @throws Problem 403 not-sure-enough, with what it needs
     */
    void check(String caseType, String step, Door door) {
        var facts = Map.<String, Object>of(
                "caseType", caseType, "step", step, "channel", door.channel().id());
        var needed = rules.decide("assurance", facts).rows().stream()
                .findFirst()
                .map(row -> Assurance.of(Outcome.filled(row, "needs")))
                .orElse(Assurance.STRONG);
        if (!door.assurance().isAtLeast(needed))
            throw Problem.forbidden("not-sure-enough", needed.id()).with("needs", needed.id());
    }
}
