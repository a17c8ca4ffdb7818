package draad.customer;

import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that two customers are one, and takes it back; nothing of either is moved or lost. */
@Service
public class Merges {

    static final Duration UNDOABLE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Customers customers;
    private final WordLocks words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merges(JdbcClient jdbc, Customers customers, WordLocks words, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** That two customers are one, until it is undone. */
    public record Merge(UUID id, CustomerId survivor, CustomerId duplicate, Instant undoableUntil) {}

    /** @throws Problem 404 without such a duplicate, 409 when it was merged before or is the same customer */
    @Transactional
    public Merge merge(CustomerId survivor, CustomerId duplicate, Door door) {
        lock(survivor, duplicate);
        if (customers.findAsRegistered(duplicate).isEmpty()) throw Problem.notFound();
        // Another merge may have come between the look at the survivor and the lock: then the command starts again.
        if (!customers.canonical(survivor).equals(survivor))
            throw new OptimisticLockingFailureException("The survivor was merged meanwhile");
        var known = customers.canonical(duplicate);
        if (known.equals(survivor)) throw Problem.conflict("same-customer");
        if (!known.equals(duplicate)) throw Problem.conflict("already-merged").with("mergedInto", known);
        if (oneActsForTheOther(survivor, duplicate)) throw Problem.conflict("acts-for-the-other");
        var merge = new Merge(Ids.next(), survivor, duplicate, clock.instant().plus(UNDOABLE));
        insert(merge, door);
        events.publishEvent(new CustomersMerged(merge.id(), survivor, duplicate, door.actor(), door.channel()));
        return merge;
    }

    /** @throws Problem 404 when this is no merge of that customer, 409 when it cannot be undone any more */
    @Transactional
    public void undo(CustomerId customer, UUID id, Door door) {
        var merge = find(id);
        lock(merge.survivor(), merge.duplicate());
        if (!customers.canonical(merge.survivor()).equals(customer)) throw Problem.notFound();
        var undone = jdbc.sql(
                        """
                        update customer_merge set undone_at = :now, undone_by = :by
                        where id = :id and undone_at is null and undoable_until > :now""")
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", door.actor().id())
                .update();
        if (undone == 0) throw Problem.conflict("cannot-be-undone");
        events.publishEvent(new MergeUndone(id, merge.survivor(), merge.duplicate(), door.actor(), door.channel()));
    }

    /** Those of a survivor that can still be undone, the last one first. */
    public List<Merge> undoable(CustomerId survivor) {
        return jdbc.sql(
                        """
                        select * from customer_merge
                        where survivor_id = :survivor and undone_at is null and undoable_until > :now
                        order by merged_at desc limit 20""")
                .param("survivor", survivor.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((rs, row) -> new Merge(
                        rs.getObject("id", UUID.class),
                        survivor,
                        CustomerRows.id(rs, "duplicate_id"),
                        CustomerRows.instant(rs, "undoable_until")))
                .list();
    }

    /** Words first, then the customers' rows, always in the same order. */
    private void lock(CustomerId one, CustomerId other) {
        words.lock(Set.copyOf(List.of(one, other)));
        jdbc.sql("select id from customer where id in (:one, :other) order by id for no key update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    private boolean oneActsForTheOther(CustomerId one, CustomerId other) {
        return jdbc.sql(
                        """
                        select exists (select from representation
                            where (customer_id, by_id) in ((:one, :other), (:other, :one)) and ended_at is null)""")
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private Merge find(UUID id) {
        return jdbc.sql("select * from customer_merge where id = :id")
                .param("id", id)
                .query((rs, row) -> new Merge(
                        id,
                        CustomerRows.id(rs, "survivor_id"),
                        CustomerRows.id(rs, "duplicate_id"),
                        CustomerRows.instant(rs, "undoable_until")))
                .optional()
                .orElseThrow(Problem::notFound);
    }

    private void insert(Merge merge, Door door) {
        jdbc.sql(
                        """
                insert into customer_merge (id, duplicate_id, survivor_id, merged_at, merged_by, undoable_until)
                values (:id, :duplicate, :survivor, :at, :by, :until)""")
                .param("id", merge.id())
                .param("duplicate", merge.duplicate().value())
                .param("survivor", merge.survivor().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", door.actor().id())
                .param("until", merge.undoableUntil().atOffset(ZoneOffset.UTC))
                .update();
    }
}
