package draad.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether something found stops a model, a form or a rule, or only asks to be looked at. */
public enum Severity {
    ERROR,
    WARNING;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
