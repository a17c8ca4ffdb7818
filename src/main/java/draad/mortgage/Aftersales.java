package draad.mortgage;

import draad.cases.CaseIntake;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens the aftersales when a deed has passed, under the reference that was given out then. */
@Component
class Aftersales {

    private static final String CASE_TYPE = "mortgage-aftersales";

    private final CaseIntake intake;

    Aftersales(CaseIntake intake) {
        this.intake = intake;
    }

    @ApplicationModuleListener
    void on(DeedPassed passed) {
        intake.startBecauseOf(
                passed.aftersales(),
                CASE_TYPE,
                passed.customer(),
                Map.of("mortgageCase", passed.mortgage().text()));
    }
}
