package draad.rule;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.StepId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about.
 *
 * @param hidden whether the law forbids showing it: it then stays out of every list and explanation
 */
public record DecisionSubject(
        @Nullable CaseReference caseReference, @Nullable CustomerId customer, @Nullable StepId step, boolean hidden) {

    public static final DecisionSubject NOTHING_IN_PARTICULAR = new DecisionSubject(null, null, null, false);

    public static DecisionSubject of(CaseReference caseReference, @Nullable CustomerId customer) {
        return new DecisionSubject(caseReference, customer, null, false);
    }

    public static DecisionSubject of(CustomerId customer) {
        return new DecisionSubject(null, customer, null, false);
    }

    public DecisionSubject at(StepId step) {
        return new DecisionSubject(caseReference, customer, step, hidden);
    }

    public DecisionSubject whichMayNotBeShown() {
        return new DecisionSubject(caseReference, customer, step, true);
    }
}
