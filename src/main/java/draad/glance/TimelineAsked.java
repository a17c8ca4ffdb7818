package draad.glance;

import draad.journey.TimelineFilter;
import draad.journey.TimelineTopic;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.web.Problem;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which part of a timeline is asked for, as in the page's address. */
record TimelineAsked(@Nullable String channel, @Nullable String topic, @Nullable String reference) {

    /** @throws Problem 400 when a parameter is not one */
    TimelineFilter filter() {
        return new TimelineFilter(
                read("channel", channel, Channel::of),
                read("topic", topic, TimelineTopic::of),
                read("reference", reference, CaseReference::of));
    }

    public boolean isAnything() {
        return isGiven(channel) || isGiven(topic) || isGiven(reference);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) return null;
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("invalid-parameter", name, text);
        }
    }
}
