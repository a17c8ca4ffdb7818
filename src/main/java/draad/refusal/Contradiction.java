package draad.refusal;

import draad.rule.Conclusion;
import draad.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Evidence against "this account is not used".
 *
 * @param rule what contradicts it: {@code assumption.account-in-use}
 * @param fact that shows it, as people read it
 */
public record Contradiction(String rule, Text reason, @Nullable String fact) implements Conclusion {

    /** For rules. */
    public Contradiction(String rule, Text reason, Object fact) {
        this(rule, reason, fact.toString());
    }
}
