package draad.process.bpmn;

import draad.shared.Finding;
import draad.shared.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a check writes down about one file. */
class Findings {

    private final String path;
    private final List<Finding> found = new ArrayList<>();

    Findings(String path) {
        this.path = path;
    }

    void error(String elementId, String code, String message, String mend) {
        found.add(new Finding(path, elementId, Severity.ERROR, code, message, mend));
    }

    void error(BpmnElement element, String code, String message, String mend) {
        error(element.nearestId(), code, message, mend);
    }

    void warning(String elementId, String code, String message, String mend) {
        found.add(new Finding(path, elementId, Severity.WARNING, code, message, mend));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
