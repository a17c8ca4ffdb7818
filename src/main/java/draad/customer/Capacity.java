package draad.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what right somebody speaks for a customer. */
public enum Capacity {
    GUARDIAN,
    ATTORNEY,
    PARENT,
    EXECUTOR,
    HEIR;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such capacity */
    @JsonCreator
    public static Capacity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
