package draad.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a promise falls due: in the bank's own hours, in Amsterdam, whatever the clocks and the feasts do. */
class BusinessCalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final BusinessCalendar calendar = new BusinessCalendar(AMSTERDAM);

    @ParameterizedTest(name = "{2} hours after {0} is {1}: {3}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T14:00, 4, within a day",
        "2026-11-23T15:00, 2026-11-24T11:00, 4, overnight",
        "2026-11-23T09:00, 2026-11-23T17:00, 8, until the very end of the day",
        "2026-11-23T17:00, 2026-11-24T10:00, 1, asked at closing time",
        "2026-11-23T23:30, 2026-11-24T13:00, 4, asked in the evening",
        "2026-11-24T05:00, 2026-11-24T13:00, 4, asked before opening",
        "2026-11-20T16:00, 2026-11-23T12:00, 4, over the weekend",
        "2026-11-21T12:00, 2026-11-23T09:00, 0, asked on Saturday and due at once",
        "2026-12-24T16:00, 2026-12-28T12:00, 4, over Christmas and the weekend after it",
        "2026-03-27T16:00, 2026-03-30T12:00, 4, over the night in which the clock goes forward",
        "2026-10-23T16:00, 2026-10-26T12:00, 4, over the night in which the clock goes back",
        "2026-04-02T16:00, 2026-04-03T12:00, 4, on Good Friday banks work",
        "2026-04-03T16:00, 2026-04-07T12:00, 4, over Easter",
        "2026-05-13T16:00, 2026-05-15T12:00, 4, over Ascension Day",
        "2026-04-24T16:00, 2026-04-28T12:00, 4, over King's Day",
        "2022-04-26T16:00, 2022-04-28T12:00, 4, King's Day on a Wednesday",
        "2025-04-25T16:00, 2025-04-28T12:00, 4, King's Day that moved from Sunday to Saturday",
        "2026-12-31T16:00, 2027-01-04T12:00, 4, over New Year",
        "2026-11-23T10:00, 2026-12-07T10:00, 80, ten working days",
    })
    void businessHoursPassOnlyWhileTheBankIsOpen(LocalDateTime from, LocalDateTime until, int hours, String when) {
        var due = calendar.plusHours(at(from), hours);

        assertThat(due).as(when).isEqualTo(at(until));
    }

    @Test
    void anHourOfBusinessIsAnHourOnTheDayAfterTheClockChanged() {
        var monday = at(LocalDateTime.parse("2026-03-30T09:00"));

        var due = calendar.plusHours(monday, 8);

        assertThat(Duration.between(monday, due)).isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-23, 5, 2026-11-30",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-23",
        "2026-11-23, 0, 2026-11-23",
        "2026-12-23, 5, 2026-12-31",
        "2026-12-24, 5, 2027-01-04",
    })
    void workingDaysPassOverWeekendsAndFeasts(LocalDate from, int days, LocalDate until) {
        var day = calendar.plusWorkingDays(from, days);

        assertThat(day).isEqualTo(until);
    }

    @Test
    void aDeadlineInWorkingDaysEndsWhenTheBankCloses() {
        var asked = at(LocalDateTime.parse("2026-11-23T21:15"));

        var deadline = calendar.plusWorkingDays(asked, 5);

        assertThat(deadline).isEqualTo(at(LocalDateTime.parse("2026-11-30T17:00")));
    }

    @ParameterizedTest(name = "between {0} and {1} pass {2} minutes of business")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T10:30, 30",
        "2026-11-20T16:30, 2026-11-23T09:30, 60",
        "2026-11-21T10:00, 2026-11-22T10:00, 0",
        "2026-11-23T10:00, 2026-11-23T09:00, 0",
    })
    void theTimeThatAnAnswerTookIsCountedInBusinessHours(LocalDateTime from, LocalDateTime until, long minutes) {
        var took = calendar.between(at(from), at(until));

        assertThat(took).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void timeIsNotTakenBack() {
        var now = at(LocalDateTime.parse("2026-11-23T10:00"));

        assertThatThrownBy(() -> calendar.plusHours(now, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime inAmsterdam) {
        return inAmsterdam.atZone(AMSTERDAM).toInstant();
    }
}
