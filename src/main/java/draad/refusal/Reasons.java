package draad.refusal;

import draad.shared.CustomerId;
import draad.shared.Text;
import draad.shared.WordId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says why, in both languages, without naming anybody. */
@Component
class Reasons {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final ZoneId zone;

    Reasons(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.zone = clock.getZone();
    }

    Objection word(Word word) {
        var reason = text(
                "refusal.word." + word.kind().id(),
                new Argument("refusal.capacity." + word.capacity().id()),
                new Day(word.receivedAt()),
                new Argument("refusal.source." + word.sourceKind()));
        return objection("word." + word.kind().id(), reason, word.id());
    }

    Objection consentMissing(CustomerId holder) {
        return new Objection("consent.missing", text("refusal.consent-missing"), (Object) holder);
    }

    Objection notAskedFor() {
        return objection("opt-in.missing", text("refusal.not-asked-for"), null);
    }

    Objection notTheirs() {
        return objection("subject.not-theirs", text("refusal.not-theirs"), null);
    }

    Objection mandateMissing() {
        return objection("ground.missing", text("refusal.ground-missing"), null);
    }

    Objection doneBefore(Execution last) {
        return new Objection(
                "done.before", text("refusal.done-before", new Day(last.executedAt())), (Object) last.executedAt());
    }

    Objection underWay(Execution last) {
        return new Objection("done.under-way", text("refusal.under-way"), (Object) last.executedAt());
    }

    Text busy() {
        return text("refusal.under-way");
    }

    Text text(String key, Object... arguments) {
        return new Text(in(Locale.ENGLISH, key, arguments), in(DUTCH, key, arguments));
    }

    private static Objection objection(String rule, Text reason, @Nullable WordId word) {
        return new Objection(rule, reason, word, null);
    }

    private String in(Locale locale, String key, Object... arguments) {
        var said = new Object[arguments.length];
        for (int i = 0; i < said.length; i++) said[i] = in(locale, arguments[i]);
        return messages.getMessage(key, said, locale);
    }

    private Object in(Locale locale, Object argument) {
        if (argument instanceof Argument message)
            return String.valueOf(messages.getMessage(message.key(), null, message.otherwise(), locale));
        if (argument instanceof Day day)
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                    .withZone(zone)
                    .format(day.instant());
        return argument;
    }

    private record Argument(String key) {

        /** A kind of source that has no words of its own is called by its id. */
        String otherwise() {
            return key.substring(key.lastIndexOf('.') + 1).replace('-', ' ');
        }
    }

    private record Day(Instant instant) {}
}
