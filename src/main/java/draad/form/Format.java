package draad.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** A kind of answer that has a spelling of its own. */
public enum Format {
    NONE(""),
    IBAN("^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$") {
        @Override
        String tidy(String typed) {
            return typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        }

        @Override
        boolean accepts(String answer) {
            try {
                IbanUtil.validate(answer);
                return true;
            } catch (Iban4jException e) {
                return false;
            }
        }
    },
    POSTCODE("^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$") {
        @Override
        String tidy(String typed) {
            var bare = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return bare.length() == 6 ? bare.substring(0, 4) + " " + bare.substring(4) : bare;
        }
    },
    MONEY("^-?(0|[1-9][0-9]{0,11})([.][0-9]{1,2})?$"),
    PERCENTAGE(""),
    EMAIL("^[^@\\s]{1,64}@[^@\\s.]+([.][^@\\s.]+)+$"),
    PHONE("^([+][1-9][0-9]{6,14}|0[0-9]{9})$") {
        @Override
        String tidy(String typed) {
            return typed.replaceAll("[\\s().-]", "");
        }
    };

    private final String regex;
    private final Pattern pattern;

    Format(String regex) {
        this.regex = regex;
        this.pattern = Pattern.compile(regex);
    }

    static Optional<Format> named(String id) {
        for (var format : values()) if (format.id().equals(id)) return Optional.of(format);
        return Optional.empty();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shape that a JSON Schema can state; empty when there is none. */
    String regex() {
        return regex;
    }

    /** The one spelling of what somebody typed, where that is plain; else what they typed. */
    String tidy(String typed) {
        return typed.strip();
    }

    /** Whether a tidied answer is right, check digits included. */
    boolean accepts(String answer) {
        return regex.isEmpty() || pattern.matcher(answer).matches();
    }
}
