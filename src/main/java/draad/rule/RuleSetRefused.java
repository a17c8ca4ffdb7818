package draad.rule;

import java.util.List;
import java.util.stream.Collectors;

/** The files of a rule set are not usable as they are. */
public class RuleSetRefused extends RuntimeException {

    private final transient List<RuleFinding> findings;

    public RuleSetRefused(String ruleSet, List<RuleFinding> findings) {
        super("The rules in rules/" + ruleSet + "/ cannot be used:\n"
                + findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<RuleFinding> findings() {
        return findings;
    }
}
