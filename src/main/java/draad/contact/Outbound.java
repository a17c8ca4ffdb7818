package draad.contact;

import draad.customer.Customers;
import draad.customer.WordLocks;
import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Text;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells customers something along the way that rules choose. Letters wait for the mailroom, e-mails for the mail
 * server; for both the guard is asked again at the last moment. On the customer's own pages it is there at once.
 */
@Service
public class Outbound {

    private final Customers customers;
    private final Composer composer;
    private final OutboundItems items;
    private final Letters letters;
    private final Dispatch dispatch;
    private final WordLocks words;
    private final ObjectProvider<Redirection> redirections;
    private final Clock clock;

    Outbound(
            Customers customers,
            Composer composer,
            OutboundItems items,
            Letters letters,
            Dispatch dispatch,
            WordLocks words,
            ObjectProvider<Redirection> redirections,
            Clock clock) {
        this.customers = customers;
        this.composer = composer;
        this.items = items;
        this.letters = letters;
        this.dispatch = dispatch;
        this.words = words;
        this.redirections = redirections;
        this.clock = clock;
    }

    /** Composes a message and sets it on its way; the same message asked for again is the first one. */
    @Transactional
    public OutboundItem send(OutboundRequest asked) {
        var request = asked.permit() == null ? redirected(asked) : asked;
        var made = items.madeFor(request.idempotency());
        if (made.isPresent()) return made.get();
        var permit = request.permit();
        if (permit != null && request.permitSubject() != null) permit.use(request.action(), request.permitSubject());
        var composed = composer.compose(request);
        var item = item(
                composed,
                request.customer(),
                request.caseReference(),
                request.contactMoment(),
                request.template(),
                request.question(),
                request.action());
        return setOut(item, composed, request.idempotency(), null, permit != null);
    }

    /** What nobody was asked for yet goes to whoever gets it instead of the one it was for. */
    private OutboundRequest redirected(OutboundRequest request) {
        var other = redirections.stream()
                .flatMap(redirection -> redirection.insteadOf(request.customer()).stream())
                .findFirst();
        if (other.isEmpty()) return request;
        var name = customers.find(request.customer()).orElseThrow().name().display();
        return request.to(other.get(), name);
    }

    /** The mailroom takes a letter along; the guard is asked at this very moment. */
    @Transactional
    public Sending sent(UUID id, Actor by) {
        return dispatch.bySomebody(id, by);
    }

    /** Stops what waits, and tells the customer along another way; for anything else nothing changes. */
    @Transactional
    public void block(UUID id, Text why) {
        var found = items.find(id);
        found.ifPresent(item -> words.lock(Set.of(item.customer())));
        var item = found.flatMap(it -> items.lock(it.id())).orElse(null);
        if (item == null || item.status() != OutboundStatus.QUEUED) return;
        close(item, OutboundStatus.BLOCKED, why);
    }

    /** It could not be delivered; the customer is told along another way. */
    @Transactional
    void failed(UUID id, Text why) {
        items.lock(id).ifPresent(item -> close(item, OutboundStatus.FAILED, why));
    }

    private void close(OutboundItem item, OutboundStatus status, Text why) {
        items.mark(item.id(), status, why);
        takeAnotherWay(item);
    }

    /** The same words where the customer can still read them. */
    void takeAnotherWay(OutboundItem closed) {
        var key = "instead-of:" + closed.id();
        var letter = letters.find(closed.id());
        if (letter.isEmpty()
                || closed.contactPoint().isEmpty()
                || items.madeFor(key).isPresent()) return;
        var composed = composer.compose(closed, letter.get());
        var item = item(
                composed,
                closed.customer(),
                closed.caseReference(),
                closed.contactMoment(),
                closed.template(),
                closed.question().orElse(null),
                closed.action());
        setOut(item, composed, key, closed.id(), false);
    }

    private OutboundItem setOut(
            OutboundItem item, Composed composed, String idempotency, @Nullable UUID insteadOf, boolean permitted) {
        items.add(item, idempotency, insteadOf);
        letters.keep(item.id(), composed.letter(), item.channel());
        if (item.channel() == Channel.EMAIL) dispatch.promise(item, composed.way());
        if (item.channel() == Channel.WEB) dispatch.onOwnPages(item, permitted);
        return items.find(item.id()).orElseThrow();
    }

    private OutboundItem item(
            Composed composed,
            CustomerId customer,
            CaseReference reference,
            String contactMoment,
            String template,
            @Nullable Code question,
            ActionId action) {
        var to = Optional.ofNullable(composed.way().to());
        return new OutboundItem(
                Ids.next(),
                composed.letter().code(),
                customer,
                reference,
                contactMoment,
                template,
                Optional.ofNullable(question),
                action,
                composed.way().channel(),
                to.map(point -> point.id()),
                to.flatMap(point -> Optional.ofNullable(point.address())).map(address -> address.key()),
                OutboundStatus.QUEUED,
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    public Optional<OutboundItem> find(UUID id) {
        return items.find(id);
    }

    /** What was sent or will be in a case, newest first. */
    public List<OutboundItem> of(CaseReference reference) {
        return items.list(null, null, reference, null, 200);
    }

    /** What was sent or will be to a customer under all their ids, newest first. */
    public List<OutboundItem> list(CustomerId customer) {
        return items.list(null, customers.allIds(customer), null, null, 200);
    }

    /** What it says, for a page; empty when there is none or it was erased. */
    public Optional<OutboundText> text(UUID id) {
        return letters.find(id).map(OutboundText::of);
    }

    /** The customer has opened it. */
    @Transactional
    public void seen(UUID id) {
        items.markSeen(id, clock.instant());
    }

    /** As the customer has it, in PDF; empty when there is none or it was erased. */
    public Optional<byte[]> document(UUID id) {
        return letters.document(id);
    }
}
