package draad.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one spelling of an e-mail address, a telephone number or a handle; empty when it is none. */
final class ContactValue {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern HANDLE = Pattern.compile("@?[\\p{L}\\p{N}._-]{1,60}(@[\\p{L}\\p{N}.-]{1,100})?");

    private ContactValue() {}

    static Optional<String> of(ContactPoint.Kind kind, String typed) {
        return switch (kind) {
            case EMAIL -> email(typed);
            case PHONE -> phone(typed);
            case SOCIAL ->
                Optional.of(typed.strip())
                        .filter(handle -> HANDLE.matcher(handle).matches());
            case POST -> Optional.empty();
        };
    }

    static String key(ContactPoint.Kind kind, String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        return kind == ContactPoint.Kind.SOCIAL && lower.startsWith("@") ? lower.substring(1) : lower;
    }

    static Optional<String> email(String typed) {
        var stripped = typed.strip();
        var isOne = EMAIL.matcher(stripped).matches() && !stripped.contains("..") && !stripped.startsWith(".");
        return isOne ? Optional.of(stripped) : Optional.empty();
    }

    /** A number without a country is Dutch. */
    static Optional<String> phone(String typed) {
        try {
            var number = PHONES.parse(typed, "NL");
            if (!PHONES.isValidNumber(number)) return Optional.empty();
            return Optional.of(PHONES.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
