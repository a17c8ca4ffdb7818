package draad.cases;

import draad.shared.CaseReference;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets what is done in a case write down what it found or made. */
@Component
public class CaseFile {

    private final Cases cases;

    CaseFile(Cases cases) {
        this.cases = cases;
    }

    /** Makes an employee the one who stays responsible, when nobody is yet. */
    public void own(CaseReference reference, String employee) {
        cases.own(reference, employee);
    }

    /** Adds to what the case knows, in the current transaction. */
    public void add(CaseReference reference, Map<String, Object> data) {
        cases.learn(reference, data);
    }
}
