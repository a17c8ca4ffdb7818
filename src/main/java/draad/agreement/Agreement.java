package draad.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side promised the other, with the day by which. Both sides see it (C7).
 *
 * @param caseReference null for what was promised outside any case, as at the desk
 * @param side who does it
 * @param by the name of who wrote it down
 * @param outcome null while it is still open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agreement(
        UUID id,
        CustomerId customerId,
        @Nullable CaseReference caseReference,
        String text,
        Side side,
        LocalDate due,
        String by,
        Channel channel,
        OffsetDateTime at,
        @Nullable Outcome outcome) {

    /** Who has to do it. */
    public enum Side {
        BANK,
        CUSTOMER;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such side */
        @JsonCreator
        public static Side of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** What came of it, and who said so. */
    public record Outcome(boolean kept, String by, OffsetDateTime at) {}

    public boolean isLateOn(LocalDate day) {
        return outcome == null && day.isAfter(due);
    }

    /** How it stands on that day: {@code open}, {@code late}, {@code kept} or {@code broken}. */
    public String standing(LocalDate day) {
        if (outcome == null) return isLateOn(day) ? "late" : "open";
        return outcome.kept() ? "kept" : "broken";
    }
}
