package draad.cases;

import draad.contact.MailReturned;
import draad.contact.ReturnReason;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Opens the case that finds out the right address, under the reference that was given out when post came back (W4);
 * when it says that the addressee has died, the case that follows a death.
 */
@Component
class AddressChecks {

    private static final String CASE_TYPE = "address-check";

    private static final String AFTER_A_DEATH = "bereavement";

    private final CaseIntake intake;

    AddressChecks(CaseIntake intake) {
        this.intake = intake;
    }

    @ApplicationModuleListener
    void on(MailReturned returned) {
        var type = returned.reason() == ReturnReason.DECEASED ? AFTER_A_DEATH : CASE_TYPE;
        intake.startBecauseOf(returned.addressCheck(), type, returned.customer(), Map.of(), returned.channel());
    }
}
