package draad.journey;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Ibans;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an entry in the reader's language. */
@Component
public class TimelineViews {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final MessageSource messages;
    private final Clock clock;

    TimelineViews(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** An entry as it is read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(
            long seq,
            OffsetDateTime at,
            Channel channel,
            Who actor,
            String kind,
            @Nullable CaseReference caseReference,
            @Nullable String contactMoment,
            String title,
            Map<String, Object> data) {}

    /** Who did it. */
    public record Who(String kind, String id, String name) {}

    public View of(TimelineEntry entry, Locale locale) {
        return new View(
                entry.number(),
                entry.at().atZone(clock.getZone()).toOffsetDateTime(),
                entry.channel(),
                who(entry.actor(), locale),
                entry.kind(),
                entry.caseReference(),
                entry.contactMoment(),
                title(entry, locale),
                entry.data());
    }

    /** A channel's own system is called by what people know it as, not by the name that it signs in with. */
    private Who who(Actor actor, Locale locale) {
        var name = actor.kind() == Actor.Kind.CLIENT
                ? String.valueOf(messages.getMessage("client." + actor.id(), null, actor.name(), locale))
                : actor.name();
        return new Who(actor.kind().id(), actor.id(), name);
    }

    private String title(TimelineEntry entry, Locale locale) {
        var pattern = messages.getMessage("timeline." + entry.kind(), null, entry.kind(), locale);
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        words(found.group(1), entry.data().get(found.group(1)), locale)));
    }

    /** A text in the reader's language; of a code, its name where it has one ({@code caseType.mortgage}). */
    private String words(String name, @Nullable Object value, Locale locale) {
        if (value == null) return "";
        var text = value instanceof Map<?, ?> texts ? texts.get(locale.getLanguage()) : null;
        if (text != null) return Ibans.readable(text.toString());
        return String.valueOf(messages.getMessage(name + "." + value, null, value.toString(), locale));
    }
}
