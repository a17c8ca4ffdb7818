package draad.complaint;

import draad.cases.CaseStep;
import draad.cases.StepGate;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** A gesture above somebody's mandate is agreed to by another than who thought of it. */
@Component
class SecondPerson implements StepGate {

    private final ComplaintRegister complaints;

    SecondPerson(ComplaintRegister complaints) {
        this.complaints = complaints;
    }

    @Override
    public void check(CaseStep step, Door door) {
        if (!step.key().equals("approve-gesture")) return;
        complaints
                .find(step.reference())
                .filter(complaint -> door.actor().id().equals(complaint.judgedBy()))
                .ifPresent(own -> {
                    throw Problem.conflict("gesture-of-your-own");
                });
    }
}
