package draad.process.camunda;

import draad.shared.Finding;
import java.util.List;
import org.camunda.bpm.engine.Problem;

/** A finding as the engine's REST API tells it. */
record ModelProblem(Finding finding) implements Problem {

    @Override
    public String getMessage() {
        return finding.message() + " " + finding.mend() + " (" + finding.code() + ")";
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return finding.elementId();
    }

    @Override
    public List<String> getElementIds() {
        return List.of(finding.elementId());
    }
}
