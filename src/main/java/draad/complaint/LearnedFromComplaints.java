package draad.complaint;

import draad.cases.CaseSteps;
import draad.cases.Cases;
import draad.cases.CustomerCase;
import draad.cases.Happened;
import draad.feedback.Signals;
import draad.shared.CaseReference;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a complaint teaches goes to whoever answers for the contact moment at which it went wrong (K10). */
@Component
class LearnedFromComplaints {

    private final ComplaintRegister complaints;
    private final Cases cases;
    private final CaseSteps steps;
    private final Signals signals;

    LearnedFromComplaints(ComplaintRegister complaints, Cases cases, CaseSteps steps, Signals signals) {
        this.complaints = complaints;
        this.cases = cases;
        this.steps = steps;
        this.signals = signals;
    }

    @EventListener
    void on(Happened.StepCompleted completed) {
        if (!completed.of().type().equals(ComplaintsAreKept.CASE_TYPE)
                || !completed.key().equals("judge-complaint")) return;
        lesson(cases.get(completed.of().reference()))
                .ifPresent(words -> signals.give(
                        moment(completed.of()), words, completed.actor().id(), completed.channel()));
    }

    /** What must change; when the customer is right and nobody said so, what was found. */
    private static Optional<String> lesson(CustomerCase complaint) {
        return complaint.datum("signal").or(() -> complaint
                .datum("judgement")
                .filter(judgement -> !judgement.equals("not"))
                .flatMap(judgement -> complaint.datum("finding")));
    }

    /** The last moment of the disputed case; without one, that of the complaint itself. */
    private String moment(CustomerCase complaint) {
        return complaints
                .find(complaint.reference())
                .map(Complaint::disputedCase)
                .flatMap(this::lastMomentOf)
                .orElse("complaint-receipt");
    }

    private Optional<String> lastMomentOf(CaseReference reference) {
        return steps.of(reference).stream()
                .filter(step -> step.contactMoment() != null)
                .max(Comparator.comparing(step -> step.openedAt()))
                .map(step -> step.contactMoment());
    }
}
