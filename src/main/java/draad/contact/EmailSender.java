package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.ContactPoints;
import draad.process.EffectSender;
import draad.shared.Actor;
import draad.shared.DecisionId;
import draad.shared.Text;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Hands e-mails to the bank's mail server, each under a Message-ID that stays the same at every attempt. */
@Component
class EmailSender implements EffectSender {

    static final String KIND = "e-mail";

    private final OutboundItems items;
    private final Letters letters;
    private final ContactPoints contactPoints;
    private final EmailMessages messages;
    private final Dispatch dispatch;
    private final ObjectProvider<Outbound> outbound;
    private final Texts texts;

    EmailSender(
            OutboundItems items,
            Letters letters,
            ContactPoints contactPoints,
            EmailMessages messages,
            Dispatch dispatch,
            ObjectProvider<Outbound> outbound,
            Texts texts) {
        this.items = items;
        this.letters = letters;
        this.contactPoints = contactPoints;
        this.messages = messages;
        this.dispatch = dispatch;
        this.outbound = outbound;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Result send(String payload, String idempotencyKey) {
        var item = items.find(UUID.fromString(payload)).orElseThrow();
        var letter = letters.find(item.id());
        var point = item.contactPoint()
                .flatMap(contactPoints::find)
                .filter(ContactPoint::isReachable)
                .map(ContactPoint::value);
        if (letter.isEmpty() || point.isEmpty()) return new Result.Never("the address does not work any more");
        try {
            messages.send(point.get(), letter.get(), idempotencyKey);
            return new Result.Done();
        } catch (MailAuthenticationException e) {
            return new Result.NotYet("the mail server does not let us in");
        } catch (MailException e) {
            return resultOf(e);
        }
    }

    /** A mail server cannot be asked what became of a message: a person has to find out. */
    @Override
    public Result settle(String payload, String idempotencyKey) {
        return new Result.Unknown("a mail server cannot tell whether it took a message");
    }

    private static Result resultOf(MailException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.net.ConnectException || cause instanceof java.net.UnknownHostException)
                return new Result.NotYet("the mail server cannot be reached");
            if (cause instanceof jakarta.mail.SendFailedException)
                return new Result.Never("the mail server refused the address");
        }
        return new Result.Unknown("the mail server broke off");
    }

    @Override
    public void sent(String payload) {
        items.lock(UUID.fromString(payload)).ifPresent(item -> dispatch.markSent(item, Actor.SYSTEM));
    }

    @Override
    public void refused(String payload, DecisionId decision, Text reason) {
        outbound.getObject().block(UUID.fromString(payload), reason);
    }

    @Override
    public void failed(String payload, String why) {
        outbound.getObject().failed(UUID.fromString(payload), texts.of("contact.email-failed"));
    }
}
