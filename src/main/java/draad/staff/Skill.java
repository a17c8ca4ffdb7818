package draad.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody may do, often by a licence.
 *
 * @param until the last day on which it counts, null when it does not end
 */
public record Skill(String name, @Nullable LocalDate until) {

    public boolean isValidOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
