package draad.banking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CustomerId;
import java.util.Locale;

/** Somebody who has a part in a holding; the id is canonical. */
public record Party(CustomerId customerId, Role role) {

    public enum Role {
        HOLDER,
        CO_HOLDER,
        GUARDIAN,
        ATTORNEY,
        HEIR;

        /** Whether the holding is theirs, so that their no stops the bank. */
        public boolean owns() {
            return this == HOLDER || this == CO_HOLDER || this == HEIR;
        }

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException when there is no such role */
        @JsonCreator
        public static Role of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
