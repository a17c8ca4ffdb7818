package draad.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a contact moment stands between customer and bank; the first three are unavoidable. */
public enum Phase {
    PROMISE,
    DELIVER,
    SETTLE,
    EXTRA;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such phase */
    @JsonCreator
    public static Phase of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
