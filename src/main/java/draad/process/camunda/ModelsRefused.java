package draad.process.camunda;

import draad.shared.Finding;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** Models that the check refuses; the engine's own kind of refusal, so that its REST API shows it as such. */
class ModelsRefused extends ParseException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ModelsRefused(List<Finding> findings) {
        super(sentences(findings), findings.get(0).path(), problems(findings, true), problems(findings, false));
        this.findings = findings;
    }

    List<Finding> findings() {
        return findings;
    }

    private static String sentences(List<Finding> findings) {
        return String.join(
                "\n",
                findings.stream()
                        .filter(Finding::isError)
                        .map(Finding::toString)
                        .toList());
    }

    private static List<Problem> problems(List<Finding> findings, boolean isError) {
        return findings.stream()
                .filter(finding -> finding.isError() == isError)
                .<Problem>map(ModelProblem::new)
                .toList();
    }
}
