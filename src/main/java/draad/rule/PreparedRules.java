package draad.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One version of a rule set, ready to decide in any number of threads. */
public interface PreparedRules {

    Outcome decide(Collection<?> facts);

    /** The outputs of each row of a table, whatever the facts; nothing of rules that need logic. */
    default List<Map<String, String>> answers() {
        return List.of();
    }
}
