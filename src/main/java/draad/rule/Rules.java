package draad.rule;

import draad.shared.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Decides by the rule sets in {@code rules/}. Deciding writes nothing: what must be remembered goes to the
 * {@link DecisionLog}.
 *
 * <p>A rule set is a folder with either one decision table ({@code <set>/<set>.csv}) or rules that need logic
 * ({@code <set>/*.drl}). Facts are records; for a table also {@code Map<String, ?>}. The columns of a table are looked
 * up by name in the records' components and the maps' keys.
 */
public interface Rules {

    /**
     * Decides with the version that this node has in force.
     *
     * @throws UnknownRuleSet when no rule set has this name
     * @throws UnsuitableFacts when the rules ask for something that the facts do not have, or cannot come to one answer
     */
    Outcome decide(String ruleSet, Collection<?> facts);

    /** Decides on one fact: a record, or for a table a map. */
    default Outcome decide(String ruleSet, Object fact) {
        return decide(ruleSet, fact instanceof Collection<?> facts ? facts : List.of(fact));
    }

    /**
     * Decides with exactly this version, loading it when this node lacks it.
     *
     * @throws RuleSetUnavailable when this node cannot load that version
     */
    Outcome decide(RuleSetVersion version, Collection<?> facts);

    /**
     * All that the table in force can answer: the outputs of each row; nothing of rules that need logic.
     *
     * @throws UnknownRuleSet when no rule set has this name
     */
    List<Map<String, String>> answers(String ruleSet);

    /** The version that this node has in force. */
    RuleSetVersion version(String ruleSet);

    /** The version in force according to the database, read in the caller's transaction. */
    RuleSetVersion versionInForce(String ruleSet);

    /** The names of all rule sets. */
    SortedSet<String> names();

    /**
     * What is wrong with these files as the content of a rule set; nothing when it can be activated.
     *
     * @param files file name within the folder to its text
     */
    List<Finding> check(String ruleSet, Map<String, String> files);

    /**
     * Puts these files in force as the rule set's content on all nodes, with the caller's transaction.
     *
     * @throws RuleSetRefused when the check finds an error; the version in force goes on
     */
    RuleSetVersion activate(String ruleSet, Map<String, String> files);

    /** Puts an earlier version in force again, with the caller's transaction. */
    void activate(RuleSetVersion earlier);

    /** Takes over what changed in the rules directory and in the database since the last time. */
    void reload();
}
