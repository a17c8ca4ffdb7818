package draad.rule;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decision as people read it back, in their language. */
public record DecisionView(
        DecisionId id,
        Instant at,
        @Nullable CaseReference caseReference,
        @Nullable CustomerId customerId,
        @Nullable StepId stepId,
        RuleSetVersion ruleSet,
        String result,
        List<Reason> rules,
        JsonNode facts) {

    /** A rule that fired, and why that mattered. */
    public record Reason(String rule, String reason) {}

    public static DecisionView of(Decision decision, Locale locale) {
        var about = decision.about();
        return new DecisionView(
                decision.id(),
                decision.at(),
                about.caseReference(),
                about.customer(),
                about.step(),
                decision.ruleSet(),
                decision.result(),
                decision.fired().stream()
                        .map(fired -> new Reason(fired.rule(), fired.inWords().in(locale)))
                        .toList(),
                decision.facts());
    }
}
