package draad.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a closing that the customer agreed to may start, as the rules of {@code rules/closing-date/} see it.
 *
 * @param deadline the last day on which the customer could answer
 * @param notBefore five working days after the deadline
 * @param scannedUpTo the last day of which the mailroom has scanned all post, null when it never said
 */
public record ClosingDay(LocalDate today, LocalDate deadline, LocalDate notBefore, @Nullable LocalDate scannedUpTo) {

    public boolean isTooEarly() {
        return today.isBefore(notBefore);
    }

    public boolean isPostUnread() {
        return scannedUpTo == null || scannedUpTo.isBefore(deadline);
    }
}
