package draad.cases;

import draad.shared.CaseReference;
import java.util.Map;
import java.util.Optional;

/**
 * Answers to what a process waits for that no customer gives; whoever has a new one tells {@link AnsweredElsewhere}.
 */
public interface AnswersFromElsewhere {

    /** Whether it is this one that answers what a Reply calls so. */
    boolean knows(String question);

    /** The outcomes, as soon as there are any. */
    Optional<Map<String, Object>> answerOf(CaseReference reference, String question);
}
