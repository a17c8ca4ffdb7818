package draad.shared;

/**
 * Leave to do one refusable thing once, given by the guard inside the transaction that does it. A port that does
 * something refusable takes a permit and uses it itself, naming its own action, so that nothing reaches the port around
 * the guard. Only the guard implements this (an architecture test keeps it so).
 */
public interface Permit {

    /**
     * Spends this permit and records the execution in the current transaction.
     *
     * @throws IllegalStateException when the permit is for another action or subject, was used before, or belongs to
     *     another transaction
     */
    void use(ActionId action, Subject subject);
}
