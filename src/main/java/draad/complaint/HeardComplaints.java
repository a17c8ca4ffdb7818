package draad.complaint;

import draad.cases.CaseIntake;
import draad.contact.Interactions;
import java.util.LinkedHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens the case of a complaint that was heard, in the words in which it was said. */
@Component
class HeardComplaints {

    private final CaseIntake intake;
    private final Interactions interactions;

    HeardComplaints(CaseIntake intake, Interactions interactions) {
        this.intake = intake;
        this.interactions = interactions;
    }

    @ApplicationModuleListener
    void on(ComplaintHeard heard) {
        var data = new LinkedHashMap<String, Object>();
        interactions.words(heard.interaction()).ifPresent(words -> data.put("complaint", words));
        if (heard.about() != null) data.put("disputedCase", heard.about().text());
        intake.startBecauseOf(heard.reference(), ComplaintsAreKept.CASE_TYPE, heard.customer(), data, heard.channel());
    }
}
