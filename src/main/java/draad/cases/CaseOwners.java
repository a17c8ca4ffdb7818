package draad.cases;

import draad.web.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stays responsible for a case over all departments: there is one, until somebody else has said yes. */
@Service
public class CaseOwners {

    private final Cases cases;
    private final CaseWords words;

    CaseOwners(Cases cases, CaseWords words) {
        this.cases = cases;
        this.words = words;
    }

    /**
     * Locks the case, so that nothing else changes of it until this transaction ends.
     *
     * @return the case as it is now
     * @throws Problem 409 when it has ended
     */
    @Transactional
    public CustomerCase locked(CustomerCase seen) {
        words.lock(seen);
        var now = cases.locked(seen.reference());
        if (now.status().isFinal()) throw Problem.conflict("case-ended", now.reference());
        return now;
    }

    /** Of a case that the caller has locked. */
    @Transactional
    public void change(CustomerCase locked, String employee) {
        cases.changeOwner(locked.reference(), employee);
    }
}
