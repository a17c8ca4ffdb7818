package draad.cases;

import java.util.Collection;

/** The facts that a rule set decides on in a case; one for each rule set that a model names. */
public interface DecisionFacts {

    String ruleSet();

    /** Records, as the rules import them. */
    Collection<?> of(CustomerCase customerCase);

    /** The word that the process goes on with. */
    String result(draad.rule.Outcome outcome);

    /** What the case knows from now on because of this decision; empty when nothing. */
    default java.util.Map<String, Object> learnt(draad.rule.Outcome outcome) {
        return java.util.Map.of();
    }

    /** The same, where it also takes the case to know it. */
    default java.util.Map<String, Object> learnt(CustomerCase customerCase, draad.rule.Outcome outcome) {
        return learnt(outcome);
    }
}
