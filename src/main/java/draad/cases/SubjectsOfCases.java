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

    /** The case datum that names who speaks for all heirs. */
    private static final String CONTACT_PERSON = "contact-person";

    private final Cases cases;

    SubjectsOfCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    public CustomerId customerOf(CaseReference reference) {
        return cases.get(reference).customer();
    }

    @Override
    public CustomerId customerOf(CaseReference reference, String subject) {
        if (subject.equals(CONTACT_PERSON)) return contactPerson(cases.get(reference));
        return customerOf(reference);
    }

    @Override
    public Subject subjectOf(CaseReference reference, String name) {
        var customerCase = cases.get(reference);
        if (name.equals(CUSTOMER)) return Subject.customer(customerCase.customer());
        if (name.equals(CONTACT_PERSON)) return Subject.customer(contactPerson(customerCase));
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

    private static CustomerId contactPerson(CustomerCase customerCase) {
        return customerCase
                .datum(CONTACT_PERSON)
                .map(CustomerId::of)
                .orElseThrow(() ->
                        new IllegalArgumentException("Case " + customerCase.reference() + " has no " + CONTACT_PERSON));
    }
}
