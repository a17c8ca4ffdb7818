package draad.customer;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for all ways in which people write a name: no accents, capitals or punctuation. */
final class Spelling {

    private Spelling() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replaceAll("['’`.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
