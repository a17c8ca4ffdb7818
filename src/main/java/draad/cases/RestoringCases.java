package draad.cases;

import draad.refusal.RestoringCaseNeeded;
import draad.web.Afterwards;
import java.util.LinkedHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Opens the case that undoes what should not have been done, under the reference that was given out already (W1, W6).
 */
@Component
class RestoringCases {

    private final CaseIntake intake;
    private final Afterwards afterwards;

    RestoringCases(CaseIntake intake, Afterwards afterwards) {
        this.intake = intake;
        this.afterwards = afterwards;
    }

    /** Before the answer that names it goes out, so that whoever asks for it at once finds it. */
    @TransactionalEventListener
    void beforeItIsTold(RestoringCaseNeeded needed) {
        afterwards.run(() -> open(needed));
    }

    /** What could not be opened then is opened later, however often that has to be tried. */
    @ApplicationModuleListener
    void on(RestoringCaseNeeded needed) {
        open(needed);
    }

    private void open(RestoringCaseNeeded needed) {
        intake.startBecauseOf(
                needed.reference(), needed.caseType(), needed.customer(), new LinkedHashMap<>(needed.data()));
    }
}
