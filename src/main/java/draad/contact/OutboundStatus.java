package draad.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far something outbound came. */
public enum OutboundStatus {
    /** Waits for the mailroom or the mail server. */
    QUEUED,
    /** Is with the mail server at this moment; after a crash a person must look. */
    SENDING,
    /** May not go: refused, or the contact point does not work. */
    BLOCKED,
    SENT,
    /** Was sent and came back. */
    RETURNED,
    FAILED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such status */
    @JsonCreator
    public static OutboundStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
