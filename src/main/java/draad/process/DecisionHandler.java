package draad.process;

import draad.shared.CaseReference;

/** Gathers the facts of a case, asks the rules, and keeps the decision. */
@FunctionalInterface
public interface DecisionHandler {

    Decided decide(CaseReference reference, String ruleSet, String activity);
}
