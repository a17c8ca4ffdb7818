package draad.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The part of the bank's market that a customer belongs to. */
public enum Market {
    PRIVATE,
    BUSINESS,
    PRIVATE_BANKING,
    YOUTH;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such market */
    @JsonCreator
    public static Market of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
