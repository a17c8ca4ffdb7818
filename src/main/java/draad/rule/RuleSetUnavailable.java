package draad.rule;

import org.jspecify.annotations.Nullable;

/** This node cannot decide with that version: better no decision than one by other rules. */
public class RuleSetUnavailable extends RuntimeException {

    public RuleSetUnavailable(RuleSetVersion version, @Nullable Throwable cause) {
        super("This node cannot load the rules " + version, cause);
    }
}
