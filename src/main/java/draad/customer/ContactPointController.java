package draad.customer;

import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.FieldErrors;
import draad.web.Problem;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Changes where a customer is reached, which needs to be sure who asks, and says whether it works. */
@RestController
class ContactPointController {

    private final ContactPoints contactPoints;
    private final CustomerAccess access;
    private final WordLocks words;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    ContactPointController(
            ContactPoints contactPoints,
            CustomerAccess access,
            WordLocks words,
            ApplicationEventPublisher events,
            MessageSource messages) {
        this.contactPoints = contactPoints;
        this.access = access;
        this.words = words;
        this.events = events;
        this.messages = messages;
    }

    @PatchMapping(
            path = "/api/v1/customers/{customer}/contact-points/{point}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Transactional
    public ContactPointView change(
            @PathVariable CustomerId customer, @PathVariable UUID point, @RequestBody JsonNode json, Door door) {
        var owner = access.visible(customer, door);
        var patch = new ContactPointPatch(json);
        if (patch.judges()) CustomerAccess.onlyForEmployees(door);
        if (patch.changesWhere() && !door.assurance().isAtLeast(Assurance.STRONG))
            throw Problem.forbidden("not-sure-enough", Assurance.STRONG.id()).with("needs", Assurance.STRONG.id());
        words.lock(Set.of(owner.id()));
        var known = owner.contactPoint(point).orElseThrow(Problem::notFound);
        var changed = patch.changesWhere() ? replace(owner.id(), known, patch, door) : known;
        if (patch.judges()) changed = judge(owner.id(), changed, patch, door);
        return ContactPointView.of(changed);
    }

    private ContactPoint replace(CustomerId owner, ContactPoint known, ContactPointPatch patch, Door door) {
        var errors = new FieldErrors(messages, door.locale());
        var asked = patch.appliedTo(known, errors);
        errors.complain();
        if (asked == null) throw new IllegalStateException("Not checked");
        var changed = contactPoints.replace(known, asked);
        events.publishEvent(new ContactPointChanged(known.id(), known.kind(), owner, door.actor(), door.channel()));
        return changed;
    }

    private ContactPoint judge(CustomerId owner, ContactPoint known, ContactPointPatch patch, Door door) {
        var quality = patch.quality(new FieldErrors(messages, door.locale()));
        var judged = contactPoints.judge(known.id(), quality, patch.reason());
        events.publishEvent(new ContactPointJudged(known.id(), quality, owner, door.actor(), door.channel()));
        return judged;
    }
}
