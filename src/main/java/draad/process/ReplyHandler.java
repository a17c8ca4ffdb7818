package draad.process;

import draad.shared.CaseReference;
import java.util.Map;
import java.util.Optional;

/** Knows the answers that came in, so that a Reply looks before it waits. */
@FunctionalInterface
public interface ReplyHandler {

    /**
     * The outcomes of an answer that was given before the process came to wait for it.
     *
     * @param question the question's key in the model
     */
    Optional<Map<String, Object>> answerOf(CaseReference reference, String question);
}
