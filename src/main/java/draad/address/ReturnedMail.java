package draad.address;

import draad.cases.CaseIntake;
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
class ReturnedMail {

    static final String CASE_TYPE = "change-of-address";
    static final String AFTER_A_DEATH = "bereavement";

    private final CaseIntake intake;

    ReturnedMail(CaseIntake intake) {
        this.intake = intake;
    }

    @ApplicationModuleListener
    void on(MailReturned returned) {
        if (returned.reason() == ReturnReason.DECEASED) open(returned, AFTER_A_DEATH, Map.of());
        else
            open(
                    returned,
                    CASE_TYPE,
                    Map.of(
                            "contactPoint",
                            returned.contactPoint().toString(),
                            "returned",
                            returned.reason().id()));
    }

    private void open(MailReturned returned, String caseType, Map<String, Object> data) {
        intake.startBecauseOf(returned.addressCheck(), caseType, returned.customer(), data, returned.channel());
    }
}
