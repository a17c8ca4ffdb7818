package draad.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a customer is reminded: a day before, two hours before when it is sooner, else as it begins. */
@Component
class Reminding {

    private final Clock clock;

    Reminding(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime at(Instant start) {
        var moment = Stream.of(Duration.ofDays(1), Duration.ofHours(2))
                .map(start::minus)
                .filter(clock.instant()::isBefore)
                .findFirst()
                .orElse(start);
        return moment.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()).toOffsetDateTime();
    }
}
