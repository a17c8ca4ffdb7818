package draad.refusal;

import draad.customer.Customers;
import draad.customer.WordLocks;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One after the other: whoever says something about a subject, changes a fact about it, or does something to it. What
 * is decided on is read in statements after the one that waits, so that it is never older than the lock.
 */
@Component
class WordLock implements WordLocks {

    private final JdbcClient jdbc;
    private final Customers customers;
    private final WordKeys words;

    WordLock(JdbcClient jdbc, Customers customers, WordKeys words) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.words = words;
    }

    /**
     * Locks what is involved, and resolves it again under the lock.
     *
     * @throws KeysChanged when it is somebody else's by then
     * @throws NoSuchSubject when there is nothing of that kind and id
     */
    Involved lock(Subject subject, @Nullable CustomerId customer) {
        var session = GuardSession.current();
        var before = words.touched(subject, customer).keys();
        acquire(session, before);
        var now = words.resolve(subject, customer);
        if (!session.holds(now.keys())) throw new KeysChanged(before, now.keys());
        return now;
    }

    /** The same, unless somebody else holds it at this moment: then empty. */
    Optional<Involved> lockUnlessBusy(Subject subject, CustomerId customer) {
        var session = GuardSession.current();
        var before = words.touched(subject, customer).keys();
        if (!session.holds(before)) {
            insert(before);
            if (select(session, before, "for no key update skip locked") < before.size()) return Optional.empty();
            session.locked(before);
        }
        var now = words.resolve(subject, customer);
        return session.holds(now.keys()) ? Optional.of(now) : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Set<CustomerId> those) {
        var keys = new TreeSet<>(WordKeys.keys(customers.canonical(those)));
        if (keys.isEmpty()) return;
        var session = GuardSession.current();
        acquire(session, keys);
        var now = new TreeSet<>(WordKeys.keys(customers.canonical(those)));
        if (!session.holds(now)) throw new KeysChanged(keys, now);
        changed(keys);
    }

    /** What was decided under these keys before this is outdated. */
    void changed(Collection<String> keys) {
        var session = GuardSession.current();
        if (!session.holds(keys)) throw new IllegalStateException("Only what is locked may change");
        jdbc.sql("update customer_word set version = version + 1 where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .update();
        session.forgetVerdicts();
    }

    private void acquire(GuardSession session, SortedSet<String> keys) {
        if (session.holds(keys)) return;
        insert(keys);
        if (select(session, keys, "for no key update") < keys.size())
            throw new IllegalStateException("A key that was just written is not there");
        session.locked(keys);
    }

    private void insert(SortedSet<String> keys) {
        jdbc.sql(
                        """
                insert into customer_word (key)
                select key from unnest(:keys::text[]) as wanted (key) order by key collate "C"
                on conflict do nothing""")
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private int select(GuardSession session, SortedSet<String> keys, String lock) {
        var rows = jdbc.sql(
                        """
                select current_setting('transaction_isolation') as isolation, pg_current_xact_id()::text as transaction
                from customer_word where key = any(:keys) order by key"""
                                + " " + lock)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> new Locked(row.getString("isolation"), row.getString("transaction")))
                .list();
        for (var row : rows) {
            if (!row.isolation().equals("read committed"))
                throw new IllegalStateException("Words are read in read committed only, not in " + row.isolation()
                        + ": another isolation would show them as they were before the lock");
            session.isTransaction(row.transaction());
        }
        return rows.size();
    }

    private record Locked(String isolation, String transaction) {}
}
