package draad.cases;

import draad.form.Form;
import draad.form.Forms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of a step: the version that the step opened with; the one in use now if nobody kept that. */
@Component
public class StepForms {

    private final Forms forms;

    StepForms(Forms forms) {
        this.forms = forms;
    }

    public Optional<Form> of(CaseStep step, CustomerCase customerCase) {
        var form = step.form();
        if (form == null) return Optional.empty();
        return forms.find(form).or(() -> forms.find(form.caseType(), form.step()));
    }
}
