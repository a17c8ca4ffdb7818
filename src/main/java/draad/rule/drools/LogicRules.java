package draad.rule.drools;

import draad.rule.Outcome;
import draad.rule.PreparedRules;
import draad.rule.RuleSetVersion;
import draad.rule.UnsuitableFacts;
import java.util.Collection;
import org.kie.api.KieBase;

/** Rules that need logic: each decision has a session of its own over the one compiled base. */
final class LogicRules implements PreparedRules {

    /** No decision of a bank's needs more; rules that feed each other for ever would otherwise hold the node. */
    private static final int MOST_FIRINGS = 10_000;

    private final RuleSetVersion version;
    private final KieBase base;

    LogicRules(RuleSetVersion version, KieBase base) {
        this.version = version;
        this.base = base;
    }

    @Override
    public Outcome decide(Collection<?> facts) {
        var session = base.newKieSession();
        try {
            var explanation = new Explanation();
            facts.forEach(session::insert);
            session.addEventListener(explanation.ofFirings());
            session.addEventListener(explanation.ofInsertions());
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS)
                throw new UnsuitableFacts("The rules " + version + " do not come to an end on these facts");
            return explanation.outcome(version);
        } finally {
            session.dispose();
        }
    }
}
