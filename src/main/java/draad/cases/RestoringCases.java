package draad.cases;

import draad.refusal.RestoringCaseNeeded;
import java.util.LinkedHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Opens the case that undoes what should not have been done, under the reference that was given out already (W1, W6).
 */
@Component
class RestoringCases {

    private final CaseIntake intake;

    RestoringCases(CaseIntake intake) {
        this.intake = intake;
    }

    @ApplicationModuleListener
    void on(RestoringCaseNeeded needed) {
        intake.startBecauseOf(
                needed.reference(), needed.caseType(), needed.customer(), new LinkedHashMap<>(needed.data()));
    }
}
