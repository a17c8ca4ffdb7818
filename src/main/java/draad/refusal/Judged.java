package draad.refusal;

import draad.rule.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words and the rules came to.
 *
 * @param mandate on what ground it is done in spite of them, null when it is not
 * @param facts what was judged on, as a decision shows it
 */
record Judged(List<Objection> objections, @Nullable Mandate mandate, Outcome outcome, Map<String, Object> facts) {

    boolean isAllowed() {
        return objections.isEmpty();
    }
}
