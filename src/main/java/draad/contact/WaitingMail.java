package draad.contact;

import draad.customer.ContactPoint;
import draad.customer.ContactPointChanged;
import draad.customer.ContactPoints;
import draad.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits goes along when its customer moves, and stays when somebody who lives there refuses it (W4). */
@Component
public class WaitingMail {

    private final OutboundItems items;
    private final Outbound outbound;
    private final Letters letters;
    private final Composer composer;
    private final ContactPoints contactPoints;

    WaitingMail(
            OutboundItems items, Outbound outbound, Letters letters, Composer composer, ContactPoints contactPoints) {
        this.items = items;
        this.outbound = outbound;
        this.letters = letters;
        this.composer = composer;
        this.contactPoints = contactPoints;
    }

    @EventListener
    void on(ContactPointChanged changed) {
        if (changed.pointKind() != ContactPoint.Kind.POST) return;
        var now = contactPoints.find(changed.contactPoint()).orElseThrow();
        items.lockWaitingFor(now.id()).forEach(item -> readdress(item, now));
    }

    private void readdress(OutboundItem item, ContactPoint to) {
        var letter = letters.find(item.id());
        if (letter.isEmpty() || to.address() == null) return;
        letters.readdress(item.id(), composer.readdressed(item, letter.get(), to));
        items.readdress(item.id(), to.address().key());
    }

    /** Stops what waits there for whoever is called so, and tells it along another way. */
    @Transactional
    public List<UUID> blockAt(String addressKey, String addressee, Text why) {
        var blocked = new ArrayList<UUID>();
        for (var item : items.waitingAt(addressKey)) {
            if (!contactPoints.isNameOf(item.customer(), addressee)) continue;
            outbound.block(item.id(), why);
            blocked.add(item.id());
        }
        return blocked;
    }
}
