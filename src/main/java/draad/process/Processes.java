package draad.process;

import draad.shared.CaseReference;
import java.util.Map;

/**
 * The running processes of cases. Every method joins the caller's transaction, so that the step, its records and the
 * engine's own state commit together or not at all; what the process does at once is told by events in that same
 * transaction.
 *
 * <p>Outcomes are ids and words, never data of the case. The one called {@code outcome} belongs to the branch that it
 * came in on; every other belongs to the whole case.
 */
public interface Processes {

    /**
     * Starts the latest version of a process for a case, and runs it until it waits.
     *
     * @throws UnknownProcess when there is no such process
     */
    void start(String process, CaseReference reference, Map<String, Object> outcomes);

    /**
     * Completes a step that waits for a person.
     *
     * @param taskId as told by {@link StepOpened}
     * @throws StepNotOpen when it was completed or cancelled before
     */
    void complete(String taskId, Map<String, Object> outcomes);

    /**
     * Gives an answer to the Reply that waits for it.
     *
     * @param question the question's key in the model
     * @return false when no Reply waits for it (yet), or when the case is suspended: a Reply asks for its answer by
     *     itself when it is entered and when its case is resumed
     */
    boolean reply(CaseReference reference, String question, Map<String, Object> outcomes);

    /** Ends all that runs for a case; no action runs any more, every open step is closed as cancelled. */
    void cancel(CaseReference reference, String reason);

    /**
     * Adds a step beside those that the process takes, without interrupting any of them.
     *
     * @param variables known to that step only
     * @return false when the case has ended, or when its model allows no extra steps
     */
    boolean addExtraStep(CaseReference reference, Map<String, Object> variables);

    /**
     * Makes a paused case stand still: no timer fires, no action or contact starts, no worker fetches and no step can
     * be completed. The bank's side waits, the customer's word does not: answers are kept where questions are kept.
     */
    void suspend(CaseReference reference);

    /** Lets a case go on. Timers that came due meanwhile fire now, and answers given meanwhile are taken up first. */
    void resume(CaseReference reference);

    /**
     * Attempts an action again that was refused where the model had no way out; the guard is asked anew.
     *
     * @return false when no refused attempt waits at that activity
     */
    boolean attemptAgain(CaseReference reference, String activity);

    /**
     * Goes on from what a worker was given to do, because others found out that it was done.
     *
     * @param attempt as the guard was asked for it
     * @return false when the process does not wait there any more
     * @throws StandsStill when the case is suspended
     */
    boolean completeForWorker(CaseReference reference, String attempt);

    /** Where a case is and where it has been; also after its end. */
    Position position(CaseReference reference);

    /** What a running case knows: ids and words. Empty when it has ended. */
    Map<String, Object> outcomes(CaseReference reference);
}
