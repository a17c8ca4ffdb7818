package draad.address;

import draad.cases.CaseFile;
import draad.cases.Happened;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers how sure the bank was of who told an address; what is not certain is confirmed later in the case. */
@Component
class HowSureTheyWere {

    private static final Set<String> TELLING = Set.of("give-new-address", "check-address");

    private final CaseFile file;

    HowSureTheyWere(CaseFile file) {
        this.file = file;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (completed.of().type().equals(ReturnedMail.CASE_TYPE) && TELLING.contains(completed.key()))
            file.add(
                    completed.of().reference(),
                    Map.of("toldWith", completed.assurance().id()));
    }
}
