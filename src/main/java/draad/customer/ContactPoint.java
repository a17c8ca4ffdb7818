package draad.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import draad.shared.CustomerId;
import draad.shared.PostalAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer is reached, and whether what is sent there arrives.
 *
 * @param value the e-mail address, telephone number (E.164) or handle; null for post
 * @param address for post only
 * @param qualitySince since when it is suspect or undeliverable, with the reason beside it
 */
public record ContactPoint(
        UUID id,
        CustomerId customer,
        Kind kind,
        @Nullable String value,
        @Nullable PostalAddress address,
        Quality quality,
        @Nullable Instant qualitySince,
        @Nullable String qualityReason) {

    public enum Kind {
        POST,
        EMAIL,
        PHONE,
        SOCIAL;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such kind */
        @JsonCreator
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** What the bank saw of a contact point; what the customer wants of it is a word, not this. */
    public enum Quality {
        OK,
        SUSPECT,
        UNDELIVERABLE;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such quality */
        @JsonCreator
        public static Quality of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isReachable() {
        return quality == Quality.OK;
    }

    /** On one line, as people read it. */
    public String text() {
        return address == null ? String.valueOf(value) : address.oneLine();
    }

    /** The same, with a Dutch phone number in the groups in which people say it. */
    public String readable() {
        return text().replaceFirst("^\\+31(6)(\\d{2})(\\d{2})(\\d{2})(\\d{2})$", "+31 $1 $2 $3 $4 $5")
                .replaceFirst("^\\+31(\\d{2})(\\d{3})(\\d{2})(\\d{2})$", "+31 $1 $2 $3 $4");
    }
}
