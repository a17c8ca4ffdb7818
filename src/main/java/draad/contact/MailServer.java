package draad.contact;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The bank's mail server, if {@code spring.mail.host} names one; without it, what would have been an e-mail is read on
 * the customer's own pages.
 */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    JavaMailSender sender() {
        return sender.getObject();
    }
}
