package draad.cases;

import draad.form.Form;
import draad.web.Door;
import draad.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What was answered in a step: checked by its form and by what no form can check, and what of it the model looks at.
 */
@Component
class AnswersOfStep {

    private final StepForms forms;
    private final List<AnswerGate> gates;
    private final StepTroubles troubles;
    private final NamedMoments moments;

    AnswersOfStep(StepForms forms, List<AnswerGate> gates, StepTroubles troubles, NamedMoments moments) {
        this.forms = forms;
        this.gates = gates;
        this.troubles = troubles;
        this.moments = moments;
    }

    /** @throws Problem 422 with what is wrong, field by field */
    Map<String, Object> checked(CustomerCase customerCase, CaseStep step, Map<String, Object> data, Door door) {
        var form = forms.of(step, customerCase);
        var answers = form.isEmpty()
                ? Map.<String, Object>of()
                : telling(customerCase, step, door, false, () -> byForm(form.get(), data, door));
        return telling(customerCase, step, door, true, () -> {
            gates.forEach(gate -> gate.check(customerCase, step, answers, door));
            return answers;
        });
    }

    private <T> T telling(CustomerCase of, CaseStep step, Door door, boolean together, Supplier<T> check) {
        try {
            return check.get();
        } catch (Problem refused) {
            if (refused.status() == HttpStatus.UNPROCESSABLE_CONTENT) troubles.met(of, step, refused, together, door);
            throw refused;
        }
    }

    private static Map<String, Object> byForm(Form form, Map<String, Object> data, Door door) {
        var checked = form.check(data, door.locale());
        if (!checked.isValid()) throw Problem.invalidData(Fields.problems(checked.errors()));
        return checked.data();
    }

    /** The answer called {@code outcome} and the moments that the model names; no other data. */
    Map<String, Object> outcomes(Map<String, Object> answers) {
        var outcomes = new LinkedHashMap<>(moments.among(answers));
        if (answers.get("outcome") instanceof String outcome) outcomes.put("outcome", outcome);
        return outcomes;
    }
}
