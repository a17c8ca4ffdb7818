package draad.banking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** An account number that passed its checks (ISO 13616), without spaces. */
public record Iban(@JsonValue String text) {

    /** @throws IllegalArgumentException when it is none */
    public Iban {
        text = plain(text);
        try {
            IbanUtil.validate(text);
        } catch (Iban4jException e) {
            throw new IllegalArgumentException("Not an IBAN", e);
        }
    }

    public static Optional<Iban> parse(String typed) {
        try {
            return Optional.of(new Iban(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The Dutch account of that number at a bank. */
    public static Iban dutch(String bankCode, long number) {
        return new Iban(new org.iban4j.Iban.Builder()
                .countryCode(CountryCode.NL)
                .bankCode(bankCode)
                .accountNumber(String.format("%010d", number))
                .build()
                .toString());
    }

    static String plain(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
