package draad.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bank's business hours: Monday to Friday from nine to five in the bank's own zone, Dutch public holidays excepted.
 * The clock changes at night, so an hour of business is always an hour; a promise does not wait because a system was
 * down.
 */
@Component
public class BusinessCalendar {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final ZoneId zone;
    private final PublicHolidays holidays = new PublicHolidays();

    public BusinessCalendar(@Value("${draad.zone}") ZoneId zone) {
        this.zone = zone;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.include(day);
    }

    public boolean isOpen(Instant moment) {
        var local = local(moment);
        return isWorkingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(OPENS)
                && local.toLocalTime().isBefore(CLOSES);
    }

    /** The moment when this much business time has passed; outside business hours time stands still. */
    public Instant plus(Instant from, Duration businessTime) {
        if (businessTime.isNegative()) throw new IllegalArgumentException("Business time runs forward only");
        var now = opened(local(from));
        var left = businessTime;
        for (var today = leftToday(now); today.compareTo(left) < 0; today = leftToday(now)) {
            left = left.minus(today);
            now = opened(now.toLocalDate().plusDays(1).atTime(OPENS));
        }
        return now.plus(left).atZone(zone).toInstant();
    }

    public Instant plusHours(Instant from, int hours) {
        return plus(from, Duration.ofHours(hours));
    }

    /**
     * The working day that is this many working days after the day; zero gives the day itself, or the next open one.
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) throw new IllegalArgumentException("Working days are counted forward only");
        var day = firstWorkingDay(from);
        if (days > 0 && !day.equals(from)) days--;
        for (int left = days; left > 0; left--) day = firstWorkingDay(day.plusDays(1));
        return day;
    }

    /** The close of business, this many working days after the day of that moment. */
    public Instant plusWorkingDays(Instant from, int days) {
        return plusWorkingDays(day(from), days).atTime(CLOSES).atZone(zone).toInstant();
    }

    /** The bank's own day at that moment. */
    public LocalDate day(Instant moment) {
        return local(moment).toLocalDate();
    }

    /** Business time between two moments; zero when the second is not later. */
    public Duration between(Instant from, Instant until) {
        var end = local(until);
        var sum = Duration.ZERO;
        for (var now = opened(local(from)); now.isBefore(end); ) {
            var close = now.toLocalDate().atTime(CLOSES);
            sum = sum.plus(Duration.between(now, close.isBefore(end) ? close : end));
            now = opened(now.toLocalDate().plusDays(1).atTime(OPENS));
        }
        return sum;
    }

    /** This moment when the bank is open then, else the next opening. */
    private LocalDateTime opened(LocalDateTime moment) {
        var day = moment.toLocalDate();
        if (isWorkingDay(day) && moment.toLocalTime().isBefore(CLOSES))
            return moment.toLocalTime().isBefore(OPENS) ? day.atTime(OPENS) : moment;
        return firstWorkingDay(day.plusDays(1)).atTime(OPENS);
    }

    private LocalDate firstWorkingDay(LocalDate from) {
        var day = from;
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    private static Duration leftToday(LocalDateTime open) {
        return Duration.between(open.toLocalTime(), CLOSES);
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }
}
