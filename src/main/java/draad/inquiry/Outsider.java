package draad.inquiry;

/**
 * The line to somebody outside who knows what the bank does not. Called without a lock or transaction, after the guard
 * allowed it. Each line is an interface of its own, so that a bank can replace one without the others.
 *
 * @param <Q> what they are asked
 * @param <F> what they find
 */
public interface Outsider<Q, F extends Finding> {

    /** @param idempotencyKey the same for every attempt: they take it once, and find the same */
    Heard<F> ask(Q question, String idempotencyKey);

    /** What became of a question of which nobody knows whether it arrived; not now when it did not. */
    Heard<F> settle(String idempotencyKey);
}
