package draad.customer;

import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who may speak for whom. A verdict that is being made meanwhile waits or is made anew. */
@Service
public class Representing {

    private final JdbcClient jdbc;
    private final Representations representations;
    private final Customers customers;
    private final WordLocks words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Representing(
            JdbcClient jdbc,
            Representations representations,
            Customers customers,
            WordLocks words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.representations = representations;
        this.customers = customers;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Representation begin(
            CustomerId customer, CustomerId by, Capacity capacity, Scope scope, @Nullable Instant until, Door door) {
        return begin(customer, by, capacity, scope, until, null, door);
    }

    /** @param proof what shows it: the number of a power of attorney or a certificate of inheritance; null for none */
    @Transactional
    public Representation begin(
            CustomerId customer,
            CustomerId by,
            Capacity capacity,
            Scope scope,
            @Nullable Instant until,
            @Nullable String proof,
            Door door) {
        words.lock(Set.of(customer, by));
        var right = new Representation(Ids.next(), customer, by, capacity, scope, clock.instant(), until, proof);
        jdbc.sql(
                        """
                insert into representation (id, customer_id, by_id, capacity, accounts, actions, since, until, proof, recorded_by)
                values (:id, :customer, :by, :capacity, :accounts, :actions, :since, :until, :proof, :recordedBy)""")
                .param("id", right.id())
                .param("customer", customer.value())
                .param("by", by.value())
                .param("capacity", capacity.id())
                .param(
                        "accounts",
                        scope.accounts().stream().map(HoldingId::value).toArray(UUID[]::new))
                .param("actions", scope.actions().stream().map(ActionId::text).toArray(String[]::new))
                .param("since", right.since().atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("proof", proof)
                .param("recordedBy", door.actor().id())
                .update();
        publish(right, true, door);
        return right;
    }

    /** @throws Problem 404 when this is no representation of that customer, 409 when it had ended */
    @Transactional
    public void end(CustomerId customer, UUID id, Door door) {
        var right = representations.find(id).orElseThrow(Problem::notFound);
        words.lock(Set.of(right.customer(), right.by()));
        if (!customers.canonical(right.customer()).equals(customer)) throw Problem.notFound();
        var ended = jdbc.sql(
                        """
                        update representation set ended_at = :now, ended_by = :by
                        where id = :id and ended_at is null and (until is null or until > :now)""")
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", door.actor().id())
                .update();
        if (ended == 0) throw Problem.conflict("representation-ended");
        publish(right, false, door);
    }

    private void publish(Representation right, boolean begun, Door door) {
        events.publishEvent(new RepresentationChanged(
                right.id(), right.customer(), right.by(), right.capacity(), begun, door.actor(), door.channel()));
    }
}
