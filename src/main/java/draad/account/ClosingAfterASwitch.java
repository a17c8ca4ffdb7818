package draad.account;

import draad.cases.CaseIntake;
import draad.cases.Cases;
import java.util.LinkedHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Opens the closing that the customer asked their new bank for: who it is, what stands in the way and who else has to
 * agree is looked at there as for any closing.
 */
@Component
class ClosingAfterASwitch {

    private static final String CLOSE_ACCOUNT = "close-account";

    private final Cases cases;
    private final CaseIntake intake;

    ClosingAfterASwitch(Cases cases, CaseIntake intake) {
        this.cases = cases;
        this.intake = intake;
    }

    /** Once, however often this is told. */
    @ApplicationModuleListener
    void on(AccountSwitched switched) {
        var switching = cases.get(switched.reference());
        var data = new LinkedHashMap<String, Object>();
        data.put("account", switching.datum("account").orElseThrow());
        data.put("counterAccount", switching.datum("newAccount").orElseThrow());
        // The other bank knows whose account it is, and what was collected here is collected there now.
        data.put("counterAccountIsMine", true);
        data.put("directDebitsMoved", true);
        intake.startAtTheirWish(switched.closing(), CLOSE_ACCOUNT, switching.customer(), data, switching.startedIn());
    }
}
