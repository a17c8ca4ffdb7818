package draad.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A contact that took place.
 *
 * @param text what was said or done; null when the step or answer that it belongs to tells it
 * @param at when, null for now
 */
public record NewInteraction(
        @Nullable CustomerId customer,
        @Nullable CaseReference caseReference,
        Direction direction,
        Channel channel,
        Actor actor,
        @Nullable String contactMoment,
        @Nullable String text,
        @Nullable Instant at) {

    /** Who got in touch with whom. */
    public enum Direction {
        IN,
        OUT;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such direction */
        @JsonCreator
        public static Direction of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
