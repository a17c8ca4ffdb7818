package draad.process;

/**
 * Asked before anything is done to or for a customer, at the start of every activity that names an action and again at
 * its last moment, whatever version of a model and whatever way in. There is exactly one; without it nothing starts.
 */
public interface ActionGuard {

    /** Locks what it has to, and answers; the same attempt in the same transaction has one verdict. */
    Verdict ask(Attempt attempt);
}
