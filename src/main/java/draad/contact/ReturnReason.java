package draad.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an item came back, as marked on it. */
public enum ReturnReason {
    UNKNOWN,
    MOVED,
    DECEASED,
    REFUSED,
    UNDELIVERABLE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such reason */
    @JsonCreator
    public static ReturnReason of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
