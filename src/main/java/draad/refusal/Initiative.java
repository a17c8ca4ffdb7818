package draad.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose wish it is that something is done. */
public enum Initiative {
    BANK,
    HOLDER;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such initiative */
    @JsonCreator
    public static Initiative of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
