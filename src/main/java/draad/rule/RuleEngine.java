package draad.rule;

import draad.shared.Finding;
import java.util.List;
import java.util.Map;

/** What a rule engine must be able to do: the one thing to write anew when the engine is replaced. */
public interface RuleEngine {

    /**
     * Makes the content of a rule set ready to decide.
     *
     * @param files file name within the folder to its text
     * @throws RuleSetRefused when it cannot be used
     */
    PreparedRules prepare(RuleSetVersion version, Map<String, String> files);

    /** What is wrong with this content; no errors when it can be prepared. */
    List<Finding> check(String ruleSet, Map<String, String> files);
}
