package draad.refusal;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;

/** What the guard has to know of a case; implemented by the module that keeps cases. */
public interface CaseSubjects {

    CustomerId customerOf(CaseReference reference);

    /** For whom something is done to that subject: the case's customer, unless the subject is somebody else. */
    default CustomerId customerOf(CaseReference reference, String subject) {
        return customerOf(reference);
    }

    /**
     * The case datum of this name as a subject; {@code customer} is the customer themselves.
     *
     * @throws IllegalArgumentException when the case has no such datum
     */
    Subject subjectOf(CaseReference reference, String name);

    /** Whether the holder asked for what the case does, or the bank thought of it. */
    Initiative initiatedBy(CaseReference reference);
}
