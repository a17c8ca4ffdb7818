package draad.process;

import java.util.Optional;
import java.util.Set;

/** What a model may name: asked by the model check. */
public interface Catalogue {

    boolean knowsAction(String action);

    boolean knowsRuleSet(String ruleSet);

    boolean knowsForm(String caseType, String step);

    /** The steps of this case type that there are forms for, also the one that it starts with: {@code start}. */
    Set<String> forms(String caseType);

    boolean knowsQuestion(String question);

    boolean knowsContactMoment(String contactMoment);

    /** {@code promise}, {@code deliver}, {@code settle} or {@code extra}; empty when the moment is unknown. */
    Optional<String> phaseOf(String contactMoment);

    /** The kinds of intermediate product that the product-market-channel matrix speaks of for this product. */
    Set<String> intermediateProducts(String product);

    /** How many variants of this product are offered; 0 when the product is unknown. */
    int variants(String product);

    /** Whether a form asks the customer to print something. */
    boolean asksForPrint(String caseType, String step);
}
