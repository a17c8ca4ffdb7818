package draad.mortgage;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How much the customer can borrow and why; becomes the indication that every channel can go on from (C3). */
@Component
class MaximumFacts implements DecisionFacts {

    static final String RULE_SET = "mortgage-maximum";

    private final MaximumCalculation calculation;

    MaximumFacts(MaximumCalculation calculation) {
        this.calculation = calculation;
    }

    @Override
    public String ruleSet() {
        return RULE_SET;
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        return calculation.of(Quote.of(customerCase));
    }

    @Override
    public String result(Outcome outcome) {
        return Indication.only(outcome, Feasibility.class).word();
    }

    @Override
    public Map<String, Object> learnt(Outcome outcome) {
        return Indication.of(outcome);
    }
}
