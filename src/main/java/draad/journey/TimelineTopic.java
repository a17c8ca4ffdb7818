package draad.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What an entry of the timeline is about, as people sort it; whatever kind comes new is about a case. */
public enum TimelineTopic {
    CONTACT("interaction-recorded", "mail-sent", "mail-returned", "question-asked", "question-answered"),
    WORD(
            "refusal-registered",
            "wish-registered",
            "refusal-withdrawn",
            "word-voided",
            "action-executed",
            "action-refused",
            "done-before-word",
            "not-done-after-word",
            "closed-without-permit"),
    PERSON(
            "customer-registered",
            "customers-merged",
            "merge-undone",
            "contact-point-changed",
            "contact-point-judged",
            "representation-begun",
            "representation-ended",
            "preferences-changed",
            "person-identified"),
    CASE;

    private final Set<String> kinds;

    TimelineTopic(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    public static TimelineTopic of(TimelineEntry entry) {
        for (var topic : values()) if (topic.kinds.contains(entry.kind())) return topic;
        return CASE;
    }

    /** The kinds that it is about; of {@link #CASE} those that it is not about. */
    String[] kinds() {
        return this != CASE
                ? kinds.toArray(String[]::new)
                : Arrays.stream(values()).flatMap(topic -> topic.kinds.stream()).toArray(String[]::new);
    }

    /** @throws IllegalArgumentException when there is no such topic */
    public static TimelineTopic of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
