package draad.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a customer's word reaches, by what kind of thing the bank does. */
public enum ActionClass {
    /** Needs an opt-in, and no refusal or objection. */
    MARKETING,
    /** Stopped by a refusal or an open objection. */
    SERVICE,
    /** What must be told: never silenced, only its channel changes. */
    LEGAL,
    /** Ordered by a court or the law: done in spite of a no, on a named ground by two people. */
    MANDATED,
    /** Touches no customer. */
    INTERNAL;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such class */
    @JsonCreator
    public static ActionClass of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
