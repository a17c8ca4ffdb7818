package draad.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this module says to people, from {@code messages/form.properties} and its Dutch. */
final class FormWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FormWords() {}

    static String in(Locale locale, String key, Object... details) {
        var bundle = ResourceBundle.getBundle("messages.form", locale, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
