package draad.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import draad.form.FormVersion;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that waits, or waited, for a person.
 *
 * @param key what the step is known as: its id in the process model, unless it stands in a part and its caller says
 *     otherwise
 * @param produces the intermediate product that completing it makes, null when none
 * @param producesOn the outcome with which it makes that; null when with any
 * @param form as it was when the step opened; the answers are checked by that one, null when it asks nothing
 * @param notFor the user names of who may not do it
 * @param completedBy the id of whoever completed it
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
        @Nullable String producesOn,
        @Nullable FormVersion form,
        Set<String> notFor,
        Status status,
        long draftVersion,
        Instant openedAt,
        @Nullable Instant completedAt,
        @Nullable String completedBy,
        @Nullable Channel completedIn) {

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

    /** The kind of product that these answers make: a step that is completed by going back makes none. */
    public Optional<String> productOf(Map<String, Object> answers) {
        if (producesOn != null && !producesOn.equals(answers.get("outcome"))) return Optional.empty();
        return Optional.ofNullable(produces);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }
}
