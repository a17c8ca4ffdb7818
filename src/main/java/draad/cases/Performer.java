package draad.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose turn a step is. */
public enum Performer {
    CUSTOMER,
    EMPLOYEE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Performer of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
