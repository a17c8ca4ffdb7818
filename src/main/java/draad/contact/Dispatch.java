package draad.contact;

import draad.customer.ContactPoints;
import draad.customer.FormerAddresses;
import draad.process.ActionGuard;
import draad.process.Effects;
import draad.process.Verdict;
import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.Subject;
import draad.shared.Text;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The last moment of what is sent: the guard is asked, and with its leave the message counts as sent. */
@Component
class Dispatch {

    private final OutboundItems items;
    private final ContactPoints contactPoints;
    private final FormerAddresses former;
    private final ObjectProvider<ActionGuard> guard;
    private final ObjectProvider<Effects> effects;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatch(
            OutboundItems items,
            ContactPoints contactPoints,
            FormerAddresses former,
            ObjectProvider<ActionGuard> guard,
            ObjectProvider<Effects> effects,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.contactPoints = contactPoints;
        this.former = former;
        this.guard = guard;
        this.effects = effects;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** The mail server gets it after the commit, when the guard has been asked once more. */
    void promise(OutboundItem item, Way way) {
        effects.getObject()
                .promise(new Effects.Promised(
                        EmailSender.KIND,
                        item.action(),
                        way.subject(item.customer()),
                        item.customer(),
                        item.caseReference(),
                        item.id().toString()));
    }

    /** Puts it on the customer's own pages, unless they refused even that. */
    void onOwnPages(OutboundItem item, boolean permitted) {
        var refused = permitted ? Optional.<Text>empty() : ask(item, Subject.customer(item.customer()));
        if (refused.isPresent()) items.mark(item.id(), OutboundStatus.BLOCKED, refused.get());
        else markSent(item, Actor.SYSTEM);
    }

    /** The words are locked by the guard before the item is: the order in which everything is locked. */
    Sending bySomebody(UUID id, Actor by) {
        var waiting = items.find(id).orElse(null);
        if (waiting == null) return new Sending.Unknown();
        if (waiting.status() == OutboundStatus.SENT) return new Sending.Sent(waiting);
        if (waiting.status() != OutboundStatus.QUEUED || waiting.channel() != Channel.MAIL)
            return new Sending.NotWaiting(waiting);
        var point = waiting.contactPoint()
                .flatMap(to -> contactPoints.find(to).or(() -> former.find(to)))
                .orElse(null);
        if (point == null || !point.isReachable() || point.address() == null)
            return stopped(waiting, "contact.unreachable");
        if (!point.address().key().equals(waiting.addressKey().orElse(""))) return stopped(waiting, "contact.moved");
        var refused = ask(waiting, Subject.address(point.address()));
        if (refused.isPresent()) return new Sending.Stopped(waiting, refused.get());
        var item = items.lock(id).orElseThrow();
        if (item.status() != OutboundStatus.QUEUED) return new Sending.NotWaiting(item);
        markSent(item, by);
        return new Sending.Sent(items.find(id).orElseThrow());
    }

    private Sending stopped(OutboundItem item, String why) {
        return new Sending.Stopped(item, texts.of(why));
    }

    /** The reason why not, if there is one; the leave to do it is spent at once. */
    private Optional<Text> ask(OutboundItem item, Subject subject) {
        var attempt = "outbound:" + item.id();
        var verdict = guard.getObject().ask(item.action(), subject, item.customer(), item.caseReference(), attempt);
        if (verdict instanceof Verdict.Refused refused) return Optional.of(refused.reason());
        if (verdict instanceof Verdict.Allowed allowed) allowed.permit().use(item.action(), allowed.subject());
        return Optional.empty();
    }

    void markSent(OutboundItem item, Actor by) {
        items.markSent(item.id(), clock.instant());
        events.publishEvent(new MailSent(
                item.id(),
                item.customer(),
                item.caseReference(),
                item.contactMoment(),
                item.template(),
                item.channel(),
                by));
    }
}
