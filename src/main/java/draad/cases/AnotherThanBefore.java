package draad.cases;

import draad.process.ModelElement;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A second pair of eyes is another person's: who did the steps that the model names may not do this one. */
@Component
class AnotherThanBefore {

    private final CaseSteps steps;

    AnotherThanBefore(CaseSteps steps) {
        this.steps = steps;
    }

    /** The user names of who may not do the step that opens now. */
    Set<String> who(CustomerCase customerCase, ModelElement step) {
        return step.otherThan().isEmpty() ? Set.of() : steps.doneBy(customerCase.reference(), step.otherThan());
    }
}
