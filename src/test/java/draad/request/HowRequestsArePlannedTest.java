package draad.request;

import static org.assertj.core.api.Assertions.assertThat;

import draad.calendar.BusinessCalendar;
import draad.rule.RuleExamples;
import draad.rule.RuleFilesOnDisk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How soon a request is answered and when a call suits, by the packaged rules and the bank's own clock. */
@DisplayName("P5: a call-back is planned within its promised time")
class HowRequestsArePlannedTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @TestFactory
    Stream<DynamicTest> asTheExamplesSay() {
        return RuleExamples.of(
                RuleFilesOnDisk.prepared("request-plan"),
                "rules/request-plan/request-plan.examples.csv",
                example -> List.of(new RequestTold(
                        example.get("topic"),
                        example.get("answerBy"),
                        example.get("when"),
                        Integer.parseInt(example.get("attempts")))),
                outcome -> {
                    var plan = outcome.conclusions(AnswerPlan.class).get(0);
                    return Map.of("word", plan.word(), "hours", String.valueOf(plan.hours()));
                });
    }

    @Test
    void aMorningThatHasPassedIsTheNextWorkingMorning() {
        var friday = times("2026-11-27T10:00");

        assertThat(friday.first(Optional.empty(), "morning")).isEqualTo(at("2026-11-30T09:00"));
        assertThat(friday.first(Optional.empty(), "afternoon")).isEqualTo(at("2026-11-27T13:00"));
    }

    @Test
    void aDayOnWhichTheBankIsClosedIsTheNextOneOnWhichItIsOpen() {
        var before = times("2026-12-21T10:00");

        assertThat(before.first(Optional.of(LocalDate.parse("2026-12-25")), "afternoon"))
                .isEqualTo(at("2026-12-28T13:00"));
    }

    @Test
    void whoWasNotThereInTheMorningIsTriedInTheAfternoonAndTheOtherWayRound() {
        assertThat(times("2026-11-25T09:30").another()).isEqualTo(at("2026-11-25T13:00"));
        assertThat(times("2026-11-25T14:00").another()).isEqualTo(at("2026-11-26T09:00"));
    }

    @Test
    void theClockThatChangesAtNightMovesNoMorning() {
        assertThat(times("2026-03-27T18:00").first(Optional.empty(), "morning")).isEqualTo(at("2026-03-30T09:00"));
    }

    private static CallTimes times(String now) {
        return new CallTimes(new BusinessCalendar(AMSTERDAM), Clock.fixed(at(now), AMSTERDAM));
    }

    private static java.time.Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), AMSTERDAM).toInstant();
    }
}
