package draad.banking.local;

import draad.web.FieldErrors;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a moment as systems send it: with its offset, or a day in the bank's own zone. */
final class Moments {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private Moments() {}

    /** When something was; what is still to come cannot have happened. */
    static @Nullable Instant past(String field, @Nullable String text, Clock clock, FieldErrors errors) {
        var read = errors.read(field, text, "date", moment -> of(moment, clock.getZone()));
        if (read == null || !read.isAfter(clock.instant().plus(CLOCKS_DIFFER))) return read;
        errors.add(field, "in-the-future");
        return null;
    }

    private static Optional<Instant> of(String text, ZoneId zone) {
        try {
            if (text.length() == "2026-01-01".length())
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
