package draad.cases;

import draad.form.Form;
import draad.web.Door;
import draad.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was answered in a step: checked by its form and by what no form can check, and what of it the model looks at.
 */
@Component
class AnswersOfStep {

    private final StepForms forms;
    private final List<AnswerGate> gates;
    private final NamedMoments moments;

    AnswersOfStep(StepForms forms, List<AnswerGate> gates, NamedMoments moments) {
        this.forms = forms;
        this.gates = gates;
        this.moments = moments;
    }

    /** @throws Problem 422 with what is wrong, field by field */
    Map<String, Object> checked(CustomerCase customerCase, CaseStep step, Map<String, Object> data, Door door) {
        var answers = forms.of(step, customerCase)
                .map(form -> byForm(form, data, door))
                .orElse(Map.of());
        gates.forEach(gate -> gate.check(customerCase, step, answers, door));
        return answers;
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
