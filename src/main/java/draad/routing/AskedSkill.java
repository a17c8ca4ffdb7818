package draad.routing;

import draad.calendar.BusinessCalendar;
import draad.rule.Fired;
import draad.rule.Outcome;
import draad.rule.Rules;
import draad.shared.Text;
import draad.staff.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Whoever asks for a step with a skill gets somebody who has it: in the queue that the rules say when such people work
 * there, else where they do (P4).
 */
@Component
class AskedSkill {

    private final Rules rules;
    private final Staff staff;
    private final BusinessCalendar calendar;
    private final MessageSource messages;
    private final Clock clock;

    AskedSkill(Rules rules, Staff staff, BusinessCalendar calendar, MessageSource messages, Clock clock) {
        this.rules = rules;
        this.staff = staff;
        this.calendar = calendar;
        this.messages = messages;
        this.clock = clock;
    }

    Destination take(Destination ruled, @Nullable String skill) {
        if (skill == null) return ruled;
        var today = calendar.day(clock.instant());
        var here = ruled.needing(skill);
        if (!staff.fitFor(here.skills(), today, here.queue()).isEmpty()) return here;
        return queueOf(skill, today)
                .map(queue -> ruled.movedTo(queue, skill, why(skill, queue)))
                .orElse(here);
    }

    /**
     * Of the queues where such people work the one whose work asks for the skill most, by the rules themselves; then
     * the one where most of them work.
     */
    private Optional<String> queueOf(String skill, LocalDate today) {
        var served = staff.queuesOf(Set.of(skill), today);
        var asking = rowsAskingFor(skill);
        return served.keySet().stream()
                .max(Comparator.<String, Long>comparing(queue -> asking.getOrDefault(queue, 0L))
                        .thenComparing(served::get)
                        .thenComparing(Comparator.reverseOrder()));
    }

    private Map<String, Long> rowsAskingFor(String skill) {
        return rules.answers(Routing.RULE_SET).stream()
                .filter(row -> row.containsKey("queue"))
                .filter(row ->
                        Destination.skills(row.getOrDefault("skills", "")).contains(skill))
                .collect(Collectors.groupingBy(row -> row.get("queue"), Collectors.counting()));
    }

    /** The rules' outcome, with what was asked beside it, so that the decision reads back whole. */
    Outcome told(Outcome ruled, Destination destination, @Nullable String skill) {
        if (skill == null) return ruled;
        var fired = new ArrayList<>(ruled.fired());
        fired.add(new Fired("skill that was asked for", why(skill, destination.queue())));
        return new Outcome(ruled.ruleSet(), fired, ruled.results());
    }

    private Text why(String skill, String queue) {
        return new Text(why(skill, queue, Locale.ENGLISH), why(skill, queue, Locale.forLanguageTag("nl")));
    }

    private String why(String skill, String queue, Locale locale) {
        return messages.getMessage(
                "routing.skill-asked",
                new Object[] {called("skill." + skill, skill, locale), called("queue." + queue, queue, locale)},
                locale);
    }

    /** As people call it; a skill or queue of the bank's own without a name is called by its id. */
    private String called(String key, String id, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, id, locale));
    }
}
