package draad.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** As what somebody speaks. */
public enum Capacity {
    HOLDER,
    PARENT,
    GUARDIAN,
    ATTORNEY,
    EXECUTOR,
    HEIR,
    /** Lives at an address where somebody else's post arrives; no customer, as far as this word goes. */
    RESIDENT;

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
