package draad.address;

import draad.contact.WaitingMail;
import draad.refusal.AddressRefused;
import draad.shared.Text;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What waits for an address stays here as soon as somebody who lives there says that it is not theirs (W4). */
@Component
class RefusedAddresses {

    private final WaitingMail waiting;
    private final MessageSource messages;

    RefusedAddresses(WaitingMail waiting, MessageSource messages) {
        this.waiting = waiting;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(AddressRefused refused) {
        waiting.blockAt(
                refused.addressKey(),
                refused.addressee(),
                new Text(say(Locale.ENGLISH), say(Locale.forLanguageTag("nl"))));
    }

    private String say(Locale locale) {
        return messages.getMessage("address.refused-by-resident", null, locale);
    }
}
