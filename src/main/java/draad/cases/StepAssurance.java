package draad.cases;

import draad.rule.Fired;
import draad.rule.Outcome;
import draad.rule.Rules;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How sure the bank must be of who starts a case or answers a step, by the rules (W10). */
@Component
public class StepAssurance {

    private final Rules rules;

    StepAssurance(Rules rules) {
        this.rules = rules;
    }

    /** How sure the bank must be, and why in words. */
    public record Needed(Assurance assurance, @Nullable Text reason) {}

    /** @param step the step's key, or {@code start} */
    public Needed needed(String caseType, String step, Channel channel) {
        var decided = rules.decide("assurance", Map.of("caseType", caseType, "step", step, "channel", channel.id()));
        return new Needed(
                decided.row()
                        .map(row -> Assurance.of(Outcome.filled(row, "needs")))
                        .orElse(Assurance.STRONG),
                decided.fired().stream().findFirst().map(Fired::inWords).orElse(null));
    }

    /**
     * Nothing when the door is as sure as it must be. What the bank's own people do at the bank's side asks nothing of
     * the customer.
     *
     * @param step the step's key, or {@code start}
     * @throws Problem 403 not-sure-enough, with what it needs
     */
    void check(String caseType, String step, Door door) {
        var needed = needed(caseType, step, door.channel()).assurance();
        if (!door.assurance().isAtLeast(needed))
            throw Problem.forbidden("not-sure-enough", needed.id()).with("needs", needed.id());
    }
}
