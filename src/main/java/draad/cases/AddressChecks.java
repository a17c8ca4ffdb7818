package draad.cases;

import draad.contact.MailReturned;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens the case that finds out the right address, under the reference that was given out when post came back (W4). */
@Component
class AddressChecks {

    private static final String CASE_TYPE = "address-check";

    private final CaseIntake intake;

    AddressChecks(CaseIntake intake) {
        this.intake = intake;
    }

    @ApplicationModuleListener
    void on(MailReturned returned) {
        intake.startBecauseOf(returned.addressCheck(), CASE_TYPE, returned.customer(), Map.of());
    }
}
