package draad.shared;

import java.util.Locale;

/** The same words in English and in Dutch; neither is ever missing. */
public record Text(String en, String nl) {

    public Text {
        if (en.isBlank() || nl.isBlank()) throw new IllegalArgumentException("A text needs its English and its Dutch");
    }

    public String in(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? nl : en;
    }
}
