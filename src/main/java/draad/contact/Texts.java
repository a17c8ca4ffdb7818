package draad.contact;

import draad.shared.Text;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The module's own messages in both languages at once, for what is kept or sent. */
@Component
class Texts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    Text of(String key, Object... arguments) {
        return new Text(
                messages.getMessage(key, arguments, Locale.ENGLISH), messages.getMessage(key, arguments, DUTCH));
    }
}
