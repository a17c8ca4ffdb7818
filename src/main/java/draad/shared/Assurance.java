package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How sure the bank is of who says something, from least to most. */
public enum Assurance {
    NONE,
    CODE,
    KNOWN,
    STRONG;

    public boolean isAtLeast(Assurance needed) {
        return compareTo(needed) >= 0;
    }

    public Assurance atMost(Assurance ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such assurance */
    @JsonCreator
    public static Assurance of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
