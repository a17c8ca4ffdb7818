package draad.cases;

import draad.form.Form;
import draad.form.FormVersion;
import draad.form.Forms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of a step: the version that the step opened with, while this node has it, else the one in use now. */
@Component
public class StepForms {

    private final Forms forms;

    StepForms(Forms forms) {
        this.forms = forms;
    }

    public Optional<Form> of(CaseStep step, CustomerCase customerCase) {
        if (step.formVersion() == null) return Optional.empty();
        return forms.find(new FormVersion(customerCase.type(), step.key(), step.formVersion()))
                .or(() -> forms.ofPart(step.key(), step.formVersion()))
                .or(() -> forms.find(customerCase.type(), step.key()));
    }
}
