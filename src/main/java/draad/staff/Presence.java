package draad.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether somebody is there to take work. */
public enum Presence {
    PRESENT,
    AWAY,
    SICK;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such presence */
    @JsonCreator
    public static Presence of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
