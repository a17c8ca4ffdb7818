package draad.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a word; once it no longer counts it never counts again. */
public enum WordStatus {
    IN_FORCE,
    /** By who said it, or their representative. */
    WITHDRAWN,
    /** Its date passed, or what it asked for was done. */
    ENDED,
    /** It was recorded by mistake; two people said so. */
    VOIDED;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static WordStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
