package draad.shared;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A past-tense event that belongs on the timeline of each customer it concerns. Modules publish their own events that
 * implement this; the timeline writes them down in the same transaction. The title that people read is composed from
 * the kind (message {@code timeline.<kind>}) and these data, in the reader's language.
 */
public interface Happening {

    Set<CustomerId> customers();

    /** Kebab-case and in the past tense: {@code step-completed}. */
    String kind();

    Channel channel();

    Actor actor();

    default @Nullable CaseReference caseReference() {
        return null;
    }

    /** Whether nobody may read of it who does not have to know: then it stays out of the timeline. */
    default boolean confidential() {
        return false;
    }

    default @Nullable String contactMoment() {
        return null;
    }

    /**
     * References and outcomes, no personal data: JSON-compatible values; texts of {@code Text} as {@code en},
     * {@code nl}.
     */
    default Map<String, Object> data() {
        return Map.of();
    }
}
