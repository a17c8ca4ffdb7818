package draad.request;

import draad.calendar.BusinessCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a call suits the customer and the bank is open: in the bank's own zone, on working days. */
@Component
class CallTimes {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    private final BusinessCalendar calendar;
    private final Clock clock;

    CallTimes(BusinessCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first moment of that part of that day; of the next working day when it has passed. */
    Instant first(Optional<LocalDate> day, String part) {
        var now = clock.instant();
        var wanted = calendar.plusWorkingDays(day.orElse(calendar.day(now)), 0);
        var moment = at(wanted, part);
        return moment.isAfter(now) ? moment : at(calendar.plusWorkingDays(wanted.plusDays(1), 0), part);
    }

    /** The other part of the day: who was not there in the morning may be there in the afternoon. */
    Instant another() {
        var today = calendar.day(clock.instant());
        var afternoon = at(calendar.plusWorkingDays(today, 0), "afternoon");
        return afternoon.isAfter(clock.instant())
                ? afternoon
                : at(calendar.plusWorkingDays(today.plusDays(1), 0), "morning");
    }

    Instant within(Instant from, int hours) {
        return calendar.plusHours(from, hours);
    }

    private Instant at(LocalDate day, String part) {
        return day.atTime(part.equals("morning") ? MORNING : AFTERNOON)
                .atZone(clock.getZone())
                .toInstant();
    }
}
