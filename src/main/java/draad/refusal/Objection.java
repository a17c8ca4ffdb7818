package draad.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.rule.Conclusion;
import draad.shared.Text;
import draad.shared.WordId;
import org.jspecify.annotations.Nullable;

/**
 * Why something may not be done.
 *
 * @param rule what objects: {@code word.refusal}, {@code assumption.account-in-use}
 * @param refusal the word that stands in the way, null when it is something else
 * @param fact what contradicts it, as people read it; null when there is a word
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Objection(String rule, Text reason, @Nullable WordId refusal, @Nullable String fact)
        implements Conclusion {

    public Objection(String rule, Text reason) {
        this(rule, reason, null, null);
    }

    /** For rules: what objects, why, and the fact that shows it. */
    public Objection(String rule, Text reason, @Nullable Object fact) {
        this(rule, reason, null, fact == null ? null : fact.toString());
    }
}
