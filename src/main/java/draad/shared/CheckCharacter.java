package draad.shared;

/**
 * The check character of references and codes, so that a typing error is noticed before anything is looked up.
 * Crockford's alphabet of 32 characters without I, L, O and U; the Luhn algorithm modulo 32 catches every single error
 * and nearly all swapped neighbours.
 */
public final class CheckCharacter {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CheckCharacter() {}

    /** The character that completes these. */
    public static char of(String characters) {
        int sum = 0;
        int factor = 2;
        for (int i = characters.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(characters.charAt(i));
            sum += addend / 32 + addend % 32;
            factor = factor == 2 ? 1 : 2;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }

    /** Whether the last character of these fits the ones before it. */
    public static boolean fits(String characters) {
        if (characters.length() < 2) return false;
        for (int i = 0; i < characters.length(); i++) if (ALPHABET.indexOf(characters.charAt(i)) < 0) return false;
        int last = characters.length() - 1;
        return of(characters.substring(0, last)) == characters.charAt(last);
    }

    /** As typed by people: without spaces and hyphens, in capitals, with O, I and L read as 0 and 1. */
    static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(java.util.Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static String grouped(String characters, int size) {
        return characters.replaceAll("(.{" + size + "})(?!$)", "$1-");
    }
}
