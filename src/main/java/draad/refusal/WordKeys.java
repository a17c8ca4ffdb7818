package draad.refusal;

import draad.banking.Holding;
import draad.banking.Holdings;
import draad.customer.ContactPoint;
import draad.customer.ContactPoints;
import draad.customer.Customers;
import draad.customer.FormerAddresses;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who and what a subject touches: from the subject itself, not from the case that acts on it. */
@Component
class WordKeys {

    private final Holdings holdings;
    private final Customers customers;
    private final ContactPoints contactPoints;
    private final FormerAddresses former;

    WordKeys(Holdings holdings, Customers customers, ContactPoints contactPoints, FormerAddresses former) {
        this.holdings = holdings;
        this.customers = customers;
        this.contactPoints = contactPoints;
        this.former = former;
    }

    /** @throws NoSuchSubject when there is nothing of that kind and id */
    Involved resolve(Subject subject, @Nullable CustomerId customer) {
        return touched(subject, customer).withIds(this::idsOf);
    }

    /**
     * The same as far as it is locked: without the ids of before a merge, under which nothing is locked.
     *
     * @throws NoSuchSubject when there is nothing of that kind and id
     */
    Involved touched(Subject subject, @Nullable CustomerId customer) {
        return switch (subject.kind()) {
            case ACCOUNT -> account(subject, customer);
            case CONTACT_POINT -> contactPoint(subject, customer);
            case ADDRESS -> address(subject, customer);
            case CUSTOMER -> customer(subject, customer);
        };
    }

    private Involved account(Subject subject, @Nullable CustomerId customer) {
        Holding holding = id(subject)
                .flatMap(id -> holdings.find(new HoldingId(id)))
                .orElseThrow(() -> new NoSuchSubject(subject));
        return involved(subject, customer, holding.owners(), holding.everybody(), null, holding, null);
    }

    private Involved contactPoint(Subject subject, @Nullable CustomerId customer) {
        ContactPoint point = id(subject).flatMap(contactPoints::find).orElseThrow(() -> new NoSuchSubject(subject));
        var owner = Set.of(customers.canonical(point.customer()));
        var address = point.address() == null ? null : point.address().key();
        return involved(subject, customer, owner, owner, address, null, point);
    }

    /** An address is not the customer's, but what arrives there for them is. */
    private Involved address(Subject subject, @Nullable CustomerId customer) {
        Set<CustomerId> addressee = Set.of();
        if (customer != null && arrivesAt(subject.id(), customer)) addressee = Set.of(customers.canonical(customer));
        return involved(subject, customer, addressee, addressee, subject.id(), null, null);
    }

    private Involved customer(Subject subject, @Nullable CustomerId customer) {
        var id = id(subject).map(CustomerId::new).orElseThrow(() -> new NoSuchSubject(subject));
        var owner = Set.of(customers.canonical(id));
        return involved(subject, customer, owner, owner, null, null, null);
    }

    private boolean arrivesAt(String address, CustomerId customer) {
        var ids = customers.allIds(customer);
        return contactPoints.of(ids).stream()
                        .map(ContactPoint::address)
                        .anyMatch(at -> at != null && at.key().equals(address))
                || former.wasOf(ids, address);
    }

    private Involved involved(
            Subject subject,
            @Nullable CustomerId customer,
            Set<CustomerId> owners,
            Set<CustomerId> parts,
            @Nullable String address,
            @Nullable Holding holding,
            @Nullable ContactPoint point) {
        // Parties have canonical ids.
        var canonical = customer == null || parts.contains(customer) ? customer : customers.canonical(customer);
        return new Involved(subject, canonical, owners, parts, Map.of(), address, holding, point);
    }

    private Map<CustomerId, CustomerId> idsOf(Set<CustomerId> canonical) {
        return customers.idsOfEach(canonical);
    }

    private static Optional<UUID> id(Subject subject) {
        try {
            return Optional.of(UUID.fromString(subject.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Set<String> keys(Set<CustomerId> customers) {
        return customers.stream().map(Involved::key).collect(Collectors.toUnmodifiableSet());
    }
}
