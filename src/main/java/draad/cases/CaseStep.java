package draad.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that waits, or waited, for a person.
 *
 * @param key the step's id in the process model, which is also its form's
 * @param produces the intermediate product that completing it makes, null when none
 * @param formVersion the form as it was when the step opened; the answers are checked by that one
 */
public record CaseStep(
        StepId id,
        CaseReference reference,
        String taskId,
        String key,
        Text title,
        Performer performer,
        @Nullable String contactMoment,
        @Nullable String produces,
        @Nullable String formVersion,
        Status status,
        long draftVersion,
        Instant openedAt,
        @Nullable Instant completedAt) {

    /** Where a step stands. */
    public enum Status {
        OPEN,
        COMPLETED,
        CANCELLED;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }
}
