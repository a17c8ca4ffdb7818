package draad.rule;

import draad.shared.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The files of a rule set are not usable as they are. */
public class RuleSetRefused extends RuntimeException {

    private final transient List<Finding> findings;

    public RuleSetRefused(String ruleSet, List<Finding> findings) {
        super("The rules in rules/" + ruleSet + "/ cannot be used:\n"
                + findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
