package draad.refusal;

import draad.rule.Outcome;
import draad.rule.RuleSetVersion;
import draad.rule.Rules;
import draad.shared.ActionId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tests the assumption "this account is not used" against the facts: {@code rules/assumption/}. */
@Component
public class DormantAssumption {

    public static final String RULE_SET = "assumption";

    private final AccountEvidence evidence;
    private final Rules rules;

    DormantAssumption(AccountEvidence evidence, Rules rules) {
        this.evidence = evidence;
        this.rules = rules;
    }

    /** The evidence that there is, for the decision to show. */
    public Collection<?> evidenceOf(HoldingId account) {
        return evidence.about(ActionId.CLOSE_ACCOUNT, Subject.account(account), Set.of());
    }

    /** The assumption holds when this has no {@link Contradiction}. */
    public Outcome test(Collection<?> evidence) {
        return rules.decide(RULE_SET, evidence);
    }

    Outcome test(RuleSetVersion version, Collection<?> facts) {
        return rules.decide(version, facts);
    }
}
