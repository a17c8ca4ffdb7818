package draad.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody's word is. */
public enum WordKind {
    REFUSAL,
    /** Against the use of their data (GDPR article 21). */
    OBJECTION,
    /** Asks for it: what marketing needs, and what a holder says who wants to close. */
    OPT_IN,
    /** Of a fact that the bank assumes. */
    DISPUTE,
    PREFERENCE;

    /** Whether a word of this kind stands in the way of a thing that it covers. */
    public boolean stops() {
        return this == REFUSAL || this == OBJECTION || this == DISPUTE;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such kind */
    @JsonCreator
    public static WordKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
