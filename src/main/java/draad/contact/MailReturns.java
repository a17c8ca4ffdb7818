package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.ContactPoints;
import draad.customer.Customers;
import draad.customer.WordLocks;
import draad.shared.CaseReference;
import draad.shared.PostalAddress;
import draad.web.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what comes back: nothing more goes to that contact point, what waits for it is told along another way, and
 * somebody checks the address. A returned letter is no refusal and no preference.
 */
@Service
public class MailReturns {

    private final OutboundItems items;
    private final Outbound outbound;
    private final ReturnedItems returned;
    private final ContactPoints contactPoints;
    private final Customers customers;
    private final WordLocks words;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    MailReturns(
            OutboundItems items,
            Outbound outbound,
            ReturnedItems returned,
            ContactPoints contactPoints,
            Customers customers,
            WordLocks words,
            Texts texts,
            ApplicationEventPublisher events) {
        this.items = items;
        this.outbound = outbound;
        this.returned = returned;
        this.contactPoints = contactPoints;
        this.customers = customers;
        this.words = words;
        this.texts = texts;
        this.events = events;
    }

    /** What a letter or e-mail that came back led to. */
    @Transactional
    public Returned cameBack(OutboundItem item, ReturnReason reason, Door door) {
        words.lock(Set.of(item.customer()));
        var point = item.contactPoint().flatMap(contactPoints::find);
        var locked = items.lock(item.id()).orElseThrow();
        if (locked.status() == OutboundStatus.SENT || locked.status() == OutboundStatus.QUEUED)
            items.mark(item.id(), OutboundStatus.RETURNED, texts.of("contact.returned." + reason.id()));
        var became =
                point.map(it -> suspect(it, Optional.of(item), reason, door)).orElseGet(Returned::nothing);
        if (locked.status() == OutboundStatus.SENT && reason != ReturnReason.DECEASED) outbound.takeAnotherWay(item);
        return became;
    }

    /** Whether that name on an envelope is its customer's. */
    boolean isTo(OutboundItem item, String addressee) {
        var address = item.contactPoint().flatMap(contactPoints::find).map(ContactPoint::address);
        return address.isPresent()
                && contactPoints.at(address.get(), addressee).stream()
                        .anyMatch(point -> Optional.of(point.id()).equals(item.contactPoint()));
    }

    /** For an item without a code: by whom and where it was to be. */
    @Transactional
    public Returned cameBackFrom(PostalAddress address, String addressee, ReturnReason reason, Door door) {
        var points = contactPoints.at(address, addressee);
        if (points.isEmpty()) {
            returned.add(Optional.empty(), Optional.empty(), address.key(), reason, Optional.empty(), door);
            return Returned.nothing();
        }
        words.lock(points.stream().map(ContactPoint::customer).collect(Collectors.toSet()));
        return points.stream()
                .map(point -> suspect(point, Optional.empty(), reason, door))
                .reduce(Returned::with)
                .orElseThrow();
    }

    private Returned suspect(ContactPoint point, Optional<OutboundItem> item, ReturnReason reason, Door door) {
        boolean news = contactPoints.markSuspect(point.id(), reason.id());
        var check = returned.openCheckOf(point).filter(it -> !news).orElseGet(CaseReference::random);
        var key = point.address() == null ? "" : point.address().key();
        returned.add(item.map(OutboundItem::id), Optional.of(point), key, reason, Optional.of(check), door);
        var blocked = block(point, reason);
        events.publishEvent(new MailReturned(
                draad.shared.Ids.next(),
                customers.canonical(point.customer()),
                item.map(OutboundItem::caseReference).orElse(null),
                point.id(),
                reason,
                blocked,
                check,
                door.channel(),
                door.actor()));
        return new Returned(Optional.of(point.id()), blocked, Optional.of(check));
    }

    private List<UUID> block(ContactPoint point, ReturnReason reason) {
        var blocked = new ArrayList<UUID>();
        for (var waiting : items.lockWaitingFor(point.id())) {
            var why = texts.of("contact.came-back");
            if (reason == ReturnReason.DECEASED) items.mark(waiting.id(), OutboundStatus.BLOCKED, why);
            else outbound.block(waiting.id(), why);
            blocked.add(waiting.id());
        }
        return blocked;
    }
}
