package draad.address;

import draad.cases.CaseIntake;
import draad.contact.MailReturned;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens the case that finds out the right address, under the reference that was given out when post came back (W4). */
@Component
class ReturnedMail {

    static final String CASE_TYPE = "change-of-address";

    private final CaseIntake intake;

    ReturnedMail(CaseIntake intake) {
        this.intake = intake;
    }

    @ApplicationModuleListener
    void on(MailReturned returned) {
        intake.startBecauseOf(
                returned.addressCheck(),
                CASE_TYPE,
                returned.customer(),
                Map.of(
                        "contactPoint",
                        returned.contactPoint().toString(),
                        "returned",
                        returned.reason().id()));
    }
}
