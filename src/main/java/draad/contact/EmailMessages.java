package draad.contact;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The same letter as an e-mail: in plain text, with its PDF beside it. */
@Component
class EmailMessages {

    private final MailServer server;
    private final Bank bank;
    private final MessageSource messages;
    private final LetterPdf paper;

    EmailMessages(MailServer server, Bank bank, MessageSource messages, LetterPdf paper) {
        this.server = server;
        this.bank = bank;
        this.messages = messages;
        this.paper = paper;
    }

    void send(String to, Letter letter, String messageId) {
        server.sender().send(message(to, letter, messageId));
    }

    private MimeMessage message(String to, Letter letter, String messageId) {
        try {
            var message = new Identified("<" + messageId + "@" + domain() + ">");
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(bank.email(), bank.name());
            helper.setTo(to);
            helper.setSubject(letter.subject());
            helper.setText(text(letter));
            helper.addAttachment(
                    letter.code().text() + ".pdf",
                    new org.springframework.core.io.ByteArrayResource(paper.print(letter)),
                    "application/pdf");
            message.setHeader("Content-Language", letter.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private String domain() {
        return bank.email().substring(bank.email().indexOf('@') + 1);
    }

    String text(Letter letter) {
        var text = new StringBuilder(letter.salutation()).append("\n\n");
        for (var paragraph : letter.body()) {
            if (!paragraph.text().isEmpty()) text.append(paragraph.text()).append("\n\n");
            for (var item : paragraph.items()) text.append("- ").append(item).append('\n');
            if (!paragraph.items().isEmpty()) text.append('\n');
        }
        if (letter.card() != null) text.append(card(letter, letter.card()));
        return text.append(say(letter, "letter.greeting"))
                .append('\n')
                .append(bank.name())
                .append('\n')
                .toString();
    }

    private String card(Letter letter, Letter.Card card) {
        var text = new StringBuilder(card.question()).append('\n');
        for (var box : card.boxes()) text.append("[ ] ").append(box.text()).append('\n');
        return text.append('\n')
                .append(say(letter, "card.code"))
                .append(' ')
                .append(card.code())
                .append('\n')
                .append(say(letter, "card.before", LetterPdf.date(letter, card.deadline())))
                .append('\n')
                .append(say(letter, "card.ways", bank.website(), bank.phone()))
                .append('\n')
                .append(card.onSilence())
                .append("\n\n")
                .toString();
    }

    private String say(Letter letter, String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(letter.language()));
    }

    /** A message that keeps the id that it was given. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
