package draad.cases;

import draad.web.Door;
import java.util.Map;

/**
 * What no form can check: whether answers fit what the case knows and what the rules say. Asked after the form, before
 * the step is completed; refuses with {@link draad.web.Problem#invalidData}.
 */
@FunctionalInterface
public interface AnswerGate {

    void check(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door);
}
