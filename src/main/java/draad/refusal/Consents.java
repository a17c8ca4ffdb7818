package draad.refusal;

import draad.customer.Representations;
import draad.rule.Rules;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose wish is needed before something is done at the holders' wish: {@code rules/who-must/}, a row per product. */
@Component
class Consents {

    private static final String RULE_SET = "who-must";

    private final Rules rules;
    private final Representations representations;

    Consents(Rules rules, Representations representations) {
        this.representations = representations;
        this.rules = rules;
    }

    /** @param wishes of whom it is known that they want it, beside the customer who asked for it */
    Set<CustomerId> missing(ActionId action, Involved involved, Set<CustomerId> wishes) {
        var holding = involved.holding();
        if (holding == null || involved.owners().size() < 2 || !needsAll(action, holding.product())) return Set.of();
        return involved.owners().stream()
                .filter(owner -> !owner.equals(involved.customer()) && !wishes.contains(owner))
                .filter(owner -> !died(owner))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whose estate is settled by another can wish nothing any more. */
    private boolean died(CustomerId owner) {
        return representations.representativesOf(owner).stream()
                .anyMatch(right -> right.capacity() == draad.customer.Capacity.EXECUTOR);
    }

    boolean needsAll(ActionId action, String product) {
        var facts = new HashMap<String, Object>();
        facts.put("action", action.text());
        facts.put("product", product);
        return rules.decide(RULE_SET, facts)
                .row()
                .filter(row -> "all".equals(row.get("needs")))
                .isPresent();
    }
}
