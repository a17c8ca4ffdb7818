package draad.refusal;

import draad.web.Problem;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when a word counts: a moment, or a day that still belongs to it. */
final class Until {

    private Until() {}

    static @Nullable Instant read(@Nullable String written, Clock clock) {
        if (written == null) return null;
        var until = parse(written, clock);
        if (!until.isAfter(clock.instant())) throw Problem.notAcceptable("until-passed");
        return until;
    }

    private static Instant parse(String written, Clock clock) {
        try {
            return written.contains("T")
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDate.parse(written)
                            .plusDays(1)
                            .atStartOfDay(clock.getZone())
                            .toInstant();
        } catch (DateTimeException e) {
            throw Problem.invalidData(
                    List.of(new Problem.FieldError("until", "invalid", "Write 2026-12-31 or a moment with offset.")));
        }
    }
}
