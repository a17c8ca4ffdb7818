package draad.customer;

import draad.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A way to reach a customer, already in its one spelling. */
public record NewContactPoint(ContactPoint.Kind kind, @Nullable String value, @Nullable PostalAddress address) {

    /** @throws IllegalArgumentException when the value is not of that kind */
    public NewContactPoint {
        if ((kind == ContactPoint.Kind.POST) == (address == null))
            throw new IllegalArgumentException("Post has an address, all else a value");
        if ((value == null) == (address == null))
            throw new IllegalArgumentException("A contact point is a value or an address");
        if (value != null) value = ContactValue.of(kind, value).orElseThrow(() -> notOf(kind));
    }

    public static NewContactPoint post(PostalAddress address) {
        return new NewContactPoint(ContactPoint.Kind.POST, null, address);
    }

    public static NewContactPoint email(String value) {
        return new NewContactPoint(ContactPoint.Kind.EMAIL, value, null);
    }

    public static NewContactPoint phone(String value) {
        return new NewContactPoint(ContactPoint.Kind.PHONE, value, null);
    }

    String key() {
        return address != null ? address.key() : ContactValue.key(kind, String.valueOf(value));
    }

    private static IllegalArgumentException notOf(ContactPoint.Kind kind) {
        return new IllegalArgumentException("Not of kind " + kind.id());
    }
}
