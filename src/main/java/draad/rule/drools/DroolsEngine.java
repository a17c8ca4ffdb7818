package draad.rule.drools;

import draad.rule.PreparedRules;
import draad.rule.RuleEngine;
import draad.rule.RuleSetRefused;
import draad.rule.RuleSetVersion;
import draad.rule.table.Tables;
import draad.shared.Finding;
import draad.shared.Severity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Decides with Drools: the rows of a table as facts of one generic rule, anything else as rules of their own. */
@Component
public class DroolsEngine implements RuleEngine {

    private final Clock clock;
    private final GenericRule genericRule = new GenericRule();

    public DroolsEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public PreparedRules prepare(RuleSetVersion version, Map<String, String> files) {
        refuseMixture(version.name(), files);
        if (Tables.isTable(files))
            return new TableRules(version, Tables.read(version.name(), files), genericRule, clock);
        var findings = LogicCheck.check(version.name(), files);
        if (!findings.isEmpty()) throw new RuleSetRefused(version.name(), findings);
        return new LogicRules(version, Compilation.of(version.name(), sources(files)));
    }

    @Override
    public List<Finding> check(String ruleSet, Map<String, String> files) {
        try {
            prepare(new RuleSetVersion(ruleSet, "candidate"), files);
            return List.of();
        } catch (RuleSetRefused refused) {
            return refused.findings();
        }
    }

    private static void refuseMixture(String ruleSet, Map<String, String> files) {
        boolean hasLogic = !sources(files).isEmpty();
        if (hasLogic != Tables.isTable(files)) return;
        throw new RuleSetRefused(
                ruleSet,
                List.of(new Finding(
                        "rules/" + ruleSet + "/",
                        "",
                        Severity.ERROR,
                        hasLogic ? "mixed-rule-set" : "empty-rule-set",
                        "A rule set is either one table or rules with logic.",
                        "Write " + ruleSet + ".csv or *.drl files, each kind in a folder of its own.")));
    }

    private static SortedMap<String, String> sources(Map<String, String> files) {
        var sources = new TreeMap<String, String>();
        files.forEach((file, text) -> {
            if (file.endsWith(".drl")) sources.put(file, text);
        });
        return sources;
    }
}
