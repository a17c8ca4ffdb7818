package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way in which the customer and the bank meet. */
public enum Channel {
    WEB(Assurance.STRONG),
    APP(Assurance.STRONG),
    BRANCH(Assurance.STRONG),
    PHONE(Assurance.KNOWN),
    MAIL(Assurance.CODE),
    EMAIL(Assurance.NONE),
    WEBCARE(Assurance.NONE),
    /** The bank's own core system: its batches and feeds. No customer is on the other side. */
    CORE_BANKING(Assurance.NONE);

    private final Assurance ceiling;

    Channel(Assurance ceiling) {
        this.ceiling = ceiling;
    }

    /** How sure this channel can be at most of the person on the other side. */
    public Assurance ceiling() {
        return ceiling;
    }

    /** Whether the customer is at the other end without an employee between. */
    public boolean isSelfService() {
        return this == WEB || this == APP;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such channel */
    @JsonCreator
    public static Channel of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
