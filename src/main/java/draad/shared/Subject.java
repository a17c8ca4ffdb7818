package draad.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What an action is done to: a holding, a contact point, an address with an addressee, or the customer.
 *
 * @param id the holding's, contact point's or customer's UUID; for an address its {@link PostalAddress#key()}
 */
public record Subject(Kind kind, String id) {

    public enum Kind {
        ACCOUNT,
        CONTACT_POINT,
        ADDRESS,
        CUSTOMER;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException when there is no such kind */
        @JsonCreator
        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public static Subject account(HoldingId holding) {
        return new Subject(Kind.ACCOUNT, holding.toString());
    }

    public static Subject customer(CustomerId customer) {
        return new Subject(Kind.CUSTOMER, customer.toString());
    }

    public static Subject contactPoint(java.util.UUID contactPoint) {
        return new Subject(Kind.CONTACT_POINT, contactPoint.toString());
    }

    public static Subject address(PostalAddress address) {
        return new Subject(Kind.ADDRESS, address.key());
    }

    /** @throws IllegalStateException when this is no account */
    public HoldingId asAccount() {
        if (kind != Kind.ACCOUNT) throw new IllegalStateException("Not an account: " + this);
        return HoldingId.of(id);
    }

    @Override
    public String toString() {
        return kind.id() + ":" + id;
    }
}
