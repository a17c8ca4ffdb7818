package draad.contact;

import draad.customer.Customers;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.web.Door;
import draad.web.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an employee say who it was that got in touch (C8); from then on it stands on that customer's timeline. */
@Service
class FindingOutWho {

    private final UnmatchedInteractions unmatched;
    private final Customers customers;
    private final ObjectProvider<CaseCustomers> cases;
    private final ApplicationEventPublisher events;

    FindingOutWho(
            UnmatchedInteractions unmatched,
            Customers customers,
            ObjectProvider<CaseCustomers> cases,
            ApplicationEventPublisher events) {
        this.unmatched = unmatched;
        this.customers = customers;
        this.cases = cases;
        this.events = events;
    }

    /** @throws Problem 403 to all but employees, 404 when it waits no longer */
    UnmatchedInteraction waiting(UUID id, Door door) {
        onlyForEmployees(door);
        return unmatched.find(id).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 409 when somebody else was first, 422 when there is no such customer or case of theirs */
    @Transactional
    void was(UUID id, CustomerId who, @Nullable CaseReference about, Door door) {
        var waiting = waiting(id, door);
        var customer = customers
                .find(who)
                .orElseThrow(() -> Problem.notAcceptable("unknown-person"))
                .id();
        if (about != null && !isOf(about, customer)) throw Problem.notAcceptable("case-of-somebody-else", about);
        settle(id, customer, about, door);
        events.publishEvent(new InteractionRecorded(
                id,
                customer,
                about == null ? waiting.caseReference() : about,
                waiting.contactMoment(),
                waiting.direction(),
                waiting.channel(),
                waiting.actor()));
    }

    /** Advertising, a wrong number, somebody who is no customer. */
    @Transactional
    void wasNobodyWeKnow(UUID id, Door door) {
        waiting(id, door);
        settle(id, null, null, door);
    }

    private void settle(UUID id, @Nullable CustomerId customer, @Nullable CaseReference about, Door door) {
        if (!unmatched.settle(id, customer, about, door.actor().id())) throw Problem.conflict("found-out-before");
        events.publishEvent(new InteractionSettled(id));
    }

    private boolean isOf(CaseReference reference, CustomerId customer) {
        return cases.stream()
                .flatMap(some -> some.customerOf(reference).stream())
                .anyMatch(owner -> customers.canonical(owner).equals(customer));
    }

    static void onlyForEmployees(Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("forbidden");
    }
}
