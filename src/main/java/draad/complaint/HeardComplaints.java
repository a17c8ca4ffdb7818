package draad.complaint;

import draad.cases.CaseIntake;
import draad.cases.Cases;
import draad.customer.Customers;
import draad.customer.WordLocks;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens the case of a complaint that was heard, in the words in which it was said. */
@Component
class HeardComplaints {

    private final CaseIntake intake;
    private final Cases cases;
    private final WordsSaid words;
    private final ComplaintRegister complaints;
    private final Customers customers;
    private final WordLocks locks;

    HeardComplaints(
            CaseIntake intake,
            Cases cases,
            WordsSaid words,
            ComplaintRegister complaints,
            Customers customers,
            WordLocks locks) {
        this.intake = intake;
        this.cases = cases;
        this.words = words;
        this.complaints = complaints;
        this.customers = customers;
        this.locks = locks;
    }

    /** One answer may be heard twice at the same moment, as a reply and as a refusal: that is one complaint. */
    @ApplicationModuleListener
    void on(ComplaintHeard heard) {
        var said = heard.said();
        locks.lock(Set.of(said.customer()));
        if (cases.find(heard.reference()).isPresent() || complaints.isOpenOf(customers.allIds(said.customer()))) return;
        var data = new LinkedHashMap<String, Object>();
        words.of(said).ifPresent(spoken -> data.put("complaint", spoken));
        if (said.about() != null) data.put("disputedCase", said.about().text());
        intake.startBecauseOf(heard.reference(), ComplaintsAreKept.CASE_TYPE, said.customer(), data, said.channel());
    }
}
