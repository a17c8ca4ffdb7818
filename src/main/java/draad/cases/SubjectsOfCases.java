package draad.cases;

import draad.refusal.CaseSubjects;
import draad.refusal.Initiative;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import org.springframework.stereotype.Component;

/** Tells the guard whom and what a case is about. */
@Component
class SubjectsOfCases implements CaseSubjects {

    private static final String CUSTOMER = "customer";

    private final Cases cases;

    SubjectsOfCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    public CustomerId customerOf(CaseReference reference) {
        return cases.get(reference).customer();
    }

    @Override
    public Subject subjectOf(CaseReference reference, String name) {
        var customerCase = cases.get(reference);
        if (name.equals(CUSTOMER)) return Subject.customer(customerCase.customer());
        return customerCase
                .datum(name)
                .map(HoldingId::of)
                .map(Subject::account)
                .orElseThrow(() -> new IllegalArgumentException("Case " + reference + " has no " + name));
    }

    @Override
    public Initiative initiatedBy(CaseReference reference) {
        return cases.get(reference).initiative();
    }
}
