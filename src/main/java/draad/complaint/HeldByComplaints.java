package draad.complaint;

import draad.refusal.Complaints;
import draad.refusal.GuardFacts;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the guard which complaints about an account wait for an answer, so that nothing is done to it meanwhile. */
@Component
class HeldByComplaints implements GuardFacts {

    private final ComplaintRegister complaints;

    HeldByComplaints(ComplaintRegister complaints) {
        this.complaints = complaints;
    }

    @Override
    public Collection<?> about(ActionId action, Subject subject, Set<CustomerId> customers) {
        if (subject.kind() != Subject.Kind.ACCOUNT) return List.of();
        var open = complaints.openAbout(subject.asAccount());
        var references =
                open.stream().map(complaint -> complaint.reference().text()).collect(Collectors.joining(", "));
        return List.of(new Complaints(subject, open.size(), references));
    }
}
