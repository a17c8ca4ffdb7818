package draad.rule;

import java.util.Collection;

/** One version of a rule set, ready to decide in any number of threads. */
public interface PreparedRules {

    Outcome decide(Collection<?> facts);
}
