package draad.refusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the guard knows of one transaction: what it locked and what it said. It dies with the transaction, sleeps while
 * the transaction is suspended, and gives nothing to nested ones.
 */
final class GuardSession implements TransactionSynchronization {

    private static final Object KEY = GuardSession.class;

    private final Set<String> locked = new HashSet<>();
    private final Map<String, Said> said = new HashMap<>();
    private final List<Said> all = new ArrayList<>();
    private final Set<String> savepoints = new HashSet<>();
    private @Nullable Consumer<List<Said>> whenRolledBack;
    private @Nullable String transaction;
    private boolean over;

    private GuardSession() {}

    /** @throws IllegalStateException when there is no transaction: what is locked without one is free at once */
    static GuardSession current() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive())
            throw new IllegalStateException("The customer's word is asked in a transaction only");
        var bound = TransactionSynchronizationManager.getResource(KEY);
        return bound instanceof GuardSession session ? session : start();
    }

    private static GuardSession start() {
        var session = new GuardSession();
        TransactionSynchronizationManager.bindResource(KEY, session);
        TransactionSynchronizationManager.registerSynchronization(session);
        return session;
    }

    /** Whether this is the session of the transaction that runs now, and no savepoint stands between. */
    boolean isHere() {
        return !over && savepoints.isEmpty() && TransactionSynchronizationManager.getResource(KEY) == this;
    }

    boolean holds(Collection<String> keys) {
        return locked.containsAll(keys);
    }

    void locked(Collection<String> keys) {
        locked.addAll(keys);
    }

    void isTransaction(String number) {
        transaction = number;
    }

    /** The number that the database gave it, known once something is locked. */
    String transaction() {
        return Objects.requireNonNull(transaction, "Nothing was locked");
    }

    Optional<Said> said(String attempt) {
        return Optional.ofNullable(said.get(attempt));
    }

    void say(String attempt, Said verdict, Consumer<List<Said>> note) {
        said.put(attempt, verdict);
        all.add(verdict);
        whenRolledBack = note;
    }

    /** Something changed that they relied on. */
    void forgetVerdicts() {
        said.values().forEach(verdict -> verdict.permit().ifPresent(GuardPermit::kill));
        said.clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.add(String.valueOf(savepoint));
    }

    /** Locks that were taken since the savepoint are gone, and with them what was said under them. */
    @Override
    public void savepointRollback(Object savepoint) {
        locked.clear();
        forgetVerdicts();
    }

    @Override
    public void afterCompletion(int status) {
        over = true;
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        if (status != STATUS_COMMITTED && whenRolledBack != null && !all.isEmpty()) whenRolledBack.accept(all);
    }
}
