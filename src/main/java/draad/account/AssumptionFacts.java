package draad.account;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.refusal.Contradiction;
import draad.refusal.DormantAssumption;
import draad.rule.Outcome;
import draad.shared.HoldingId;
import draad.shared.Text;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tests "this account is not used" against what the bank's own systems know, before the first letter and again before
 * closing (W2).
 */
@Component
class AssumptionFacts implements DecisionFacts {

    private final DormantAssumption assumption;

    AssumptionFacts(DormantAssumption assumption) {
        this.assumption = assumption;
    }

    @Override
    public String ruleSet() {
        return DormantAssumption.RULE_SET;
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        return assumption.evidenceOf(HoldingId.of(customerCase.datum("account").orElseThrow()));
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.conclusions(Contradiction.class).isEmpty() ? "holds" : "contradicted";
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        var contradictions = outcome.conclusions(Contradiction.class);
        return Map.of(
                "contradictions",
                contradictions.stream()
                        .map(Contradiction::reason)
                        .map(AssumptionFacts::words)
                        .toList());
    }

    private static Map<String, String> words(Text reason) {
        return Map.of("en", reason.en(), "nl", reason.nl());
    }
}
