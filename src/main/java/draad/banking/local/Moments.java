package draad.banking.local;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads a moment as systems send it: with its offset, or a day in the bank's own zone. */
final class Moments {

    private Moments() {}

    static Optional<Instant> of(String text, ZoneId zone) {
        try {
            if (text.length() == "2026-01-01".length())
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
