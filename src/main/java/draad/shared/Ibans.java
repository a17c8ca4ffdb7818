package draad.shared;

import java.util.regex.Pattern;

/** Account numbers as people read them: in groups of four, also in the middle of a sentence. */
public final class Ibans {

    private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}[A-Z0-9]{10,30}\\b");
    private static final String EVERY_FOUR = "(.{4})(?=.)";

    private Ibans() {}

    /** The same text, with each account number in it in groups. */
    public static String readable(String text) {
        return IBAN.matcher(text).replaceAll(found -> found.group().replaceAll(EVERY_FOUR, "$1 "));
    }
}
