package draad.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * How long until something is due, as people say it.
 *
 * @param mark how the page colours it: {@code stop} when late, {@code warn} when soon, else {@code quiet}
 */
record DueInWords(String text, String mark) {

    private static final Duration SOON = Duration.ofHours(2);

    static DueInWords of(Instant due, Instant now, MessageSource messages, Locale locale) {
        var left = Duration.between(now, due);
        var late = left.isNegative();
        var length = left.abs();
        var unit = length.toHours() < 1 ? "minutes" : length.toHours() < 48 ? "hours" : "days";
        var number =
                switch (unit) {
                    case "minutes" -> length.toMinutes();
                    case "hours" -> length.toHours();
                    default -> length.toDays();
                };
        var text = messages.getMessage("tasks.due." + (late ? "late-" : "in-") + unit, new Object[] {number}, locale);
        return new DueInWords(text, late ? "stop" : left.compareTo(SOON) < 0 ? "warn" : "quiet");
    }
}
