package draad.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Days as a form writes them: a date, or a period from today. */
final class Days {

    private Days() {}

    static boolean isDay(String text) {
        return isPeriod(text) || date(text).isPresent();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that is meant, seen from today at the bank; nothing when the form sets none. */
    static Optional<LocalDate> resolve(String text, Clock clock) {
        return isPeriod(text) ? Optional.of(LocalDate.now(clock).plus(Period.parse(text))) : date(text);
    }

    private static boolean isPeriod(String text) {
        try {
            Period.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
