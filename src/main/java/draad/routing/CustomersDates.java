package draad.routing;

import draad.calendar.BusinessCalendar;
import draad.rule.Fired;
import draad.rule.Outcome;
import draad.rule.Rules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the customer's own dates ask of a step: when a purchase can no longer be cancelled, a rate lapses or a deed
 * passes, the bank's own planning comes second (P5).
 */
@Component
public class CustomersDates {

    static final String RULE_SET = "customer-dates";

    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 0);

    private final Rules rules;
    private final BusinessCalendar calendar;
    private final ZoneId zone;
    private final Clock clock;

    CustomersDates(
            Rules rules,
            BusinessCalendar calendar,
            @org.springframework.beans.factory.annotation.Value("${draad.zone}") ZoneId zone,
            Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * How urgent a date makes a step.
     *
     * @param due when it is to be done, never in the past
     * @param outcome of the rules, to be read back
     */
    public record Urgency(int priority, Instant due, String date, Outcome outcome) {

        List<Fired> why() {
            return outcome.fired();
        }
    }

    /** The most urgent of what the dates ask; empty when none of them concerns this step. */
    public Optional<Urgency> of(String caseType, String step, Map<String, LocalDate> dates) {
        var today = calendar.day(clock.instant());
        return dates.entrySet().stream()
                .flatMap(date -> urgency(caseType, step, date.getKey(), date.getValue(), today))
                .min(Comparator.comparingInt(Urgency::priority).thenComparing(Urgency::due));
    }

    private Stream<Urgency> urgency(String caseType, String step, String name, LocalDate date, LocalDate today) {
        var outcome = rules.decide(
                RULE_SET,
                Map.of(
                        "caseType", caseType,
                        "step", step,
                        "date", name,
                        "daysLeft", ChronoUnit.DAYS.between(today, date)));
        return outcome.row().stream()
                .map(row -> new Urgency(
                        Integer.parseInt(row.getOrDefault("priority", "9")),
                        due(date.minusDays(Long.parseLong(row.getOrDefault("daysBefore", "0")))),
                        name,
                        outcome));
    }

    /** At the close of that day; what should have been done before is due within an hour. */
    private Instant due(LocalDate day) {
        var closing = day.atTime(CLOSING_TIME).atZone(zone).toInstant();
        var now = clock.instant();
        return closing.isAfter(now) ? closing : now.plus(1, ChronoUnit.HOURS);
    }
}
