package draad.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CaseReference;
import draad.shared.Channel;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks a colleague to take over a case. Until the colleague has said yes, the giver owns the case.
 *
 * @param giver the user name of who owns the case
 * @param receiver the user name of who is asked
 * @param expected what the receiver is asked to do
 * @param askedBy the user name of the giver, or of who leads them
 * @param ending null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandOver(
        UUID id,
        CaseReference caseReference,
        String giver,
        String receiver,
        String why,
        String expected,
        String askedBy,
        Channel channel,
        OffsetDateTime askedAt,
        @Nullable Ending ending) {

    /** How it ended. */
    public enum As {
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        /** The case ended first. */
        LAPSED;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param words why not, or what the receiver wants to say with their yes */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ending(As as, String by, OffsetDateTime at, @Nullable String words) {}
}
