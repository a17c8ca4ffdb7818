package draad.process;

import draad.shared.CaseReference;

/** Gathers the facts of a case, asks the rules, and keeps the decision. */
@FunctionalInterface
public interface DecisionHandler {

    /**
     * @param decision with its rule set, and what it produces
     * @return the word that the process goes on with, and the moments that it waits for
     */
    Decided decide(CaseReference reference, ModelElement decision);
}
