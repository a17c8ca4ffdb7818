package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asked before anything is done to or for a customer, at the start of every activity that names an action and again at
 * its last moment, whatever version of a model and whatever way in. There is exactly one; without it nothing starts.
 */
public interface ActionGuard {

    /** Locks what it has to, and answers; the same attempt in the same transaction has one verdict. */
    Verdict ask(Attempt attempt);

    /**
     * For what is done outside a process, such as sending what waits in a queue.
     *
     * @param reference the case that it belongs to, null when there is none
     * @param attempt an id, the same at each moment of one attempt
     */
    Verdict ask(
            ActionId action, Subject subject, CustomerId customer, @Nullable CaseReference reference, String attempt);

    /**
     * What was handed out to a worker under a permit of this attempt was reported as done.
     *
     * @throws IllegalStateException when nothing was handed out under it
     */
    void finished(String attempt);

    /** Whoever it was handed out to says that it did not do it. */
    void notDone(String attempt);

    /** Whoever it was handed out to has until then to answer, longer or shorter than was said before. */
    void answerBy(String attempt, Instant until);

    /**
     * No answer is taken any more of whoever it was handed out to: a person has to find out what was done. Nothing
     * happens when it was answered for, or never handed out.
     */
    void lost(String attempt);
}
