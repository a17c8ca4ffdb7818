package draad.glance;

import draad.contact.Interactions;
import draad.journey.TimelineEntry;
import draad.journey.TimelineTopic;
import draad.journey.TimelineViews;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of a timeline as the bank's people read them: of a contact also what was said. */
@Component
class TimelineLines {

    private static final String INTERACTION = "interaction";

    private final TimelineViews views;
    private final Interactions interactions;

    TimelineLines(TimelineViews views, Interactions interactions) {
        this.views = views;
        this.interactions = interactions;
    }

    /** @param id tells it apart from every other entry, also after a merge */
    public record Line(String id, TimelineViews.View entry, TimelineTopic topic, @Nullable String words) {

        /** Which mark it has on the thread. */
        public String mark() {
            return switch (entry.kind()) {
                case "action-refused", "mail-returned", "closed-without-permit" -> "stopped";
                case "refusal-registered", "wish-registered", "refusal-withdrawn", "question-answered" -> "said";
                case "case-completed", "action-executed" -> "done";
                default -> "";
            };
        }
    }

    List<Line> of(List<TimelineEntry> entries, Locale locale) {
        var words = interactions.words(entries.stream()
                .map(TimelineLines::interaction)
                .filter(Objects::nonNull)
                .toList());
        return entries.stream().map(entry -> line(entry, words, locale)).toList();
    }

    private Line line(TimelineEntry entry, Map<UUID, String> words, Locale locale) {
        return new Line(
                entry.customer() + "-" + entry.number(),
                views.of(entry, locale),
                TimelineTopic.of(entry),
                words.get(interaction(entry)));
    }

    private static @Nullable UUID interaction(TimelineEntry entry) {
        return entry.data().get(INTERACTION) instanceof String id ? UUID.fromString(id) : null;
    }
}
