package draad.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a case stands; the last two are final. */
public enum CaseStatus {
    OPEN,
    PAUSED,
    COMPLETED,
    WITHDRAWN;

    public boolean isFinal() {
        return this == COMPLETED || this == WITHDRAWN;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CaseStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
