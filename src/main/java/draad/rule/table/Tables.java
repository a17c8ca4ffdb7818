package draad.rule.table;

import draad.rule.RuleSetRefused;
import draad.shared.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and checks the decision table of a rule set: a table that cannot match never comes into force. */
public final class Tables {

    private Tables() {}

    /** Whether this content is a table. */
    public static boolean isTable(Map<String, String> files) {
        return files.keySet().stream().anyMatch(Tables::isTableFile);
    }

    private static boolean isTableFile(String file) {
        return file.endsWith(".csv") && !file.endsWith(".examples.csv");
    }

    /** @throws RuleSetRefused when the table has errors */
    public static DecisionTable read(String ruleSet, Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        var table = read(ruleSet, files, findings);
        if (table.isEmpty() || !findings.isEmpty()) throw new RuleSetRefused(ruleSet, findings);
        return table.get();
    }

    /** What is wrong with the table; nothing when it can be used. */
    public static List<Finding> check(String ruleSet, Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        read(ruleSet, files, findings);
        return List.copyOf(findings);
    }

    private static Optional<DecisionTable> read(String ruleSet, Map<String, String> files, List<Finding> findings) {
        var file = ruleSet + ".csv";
        var reader = new TableReader(ruleSet, "rules/" + ruleSet + "/" + file);
        var table = Optional.<DecisionTable>empty();
        if (files.keySet().stream().filter(Tables::isTableFile).count() != 1 || !files.containsKey(file))
            reader.add(
                    0, "one-table", "The folder must hold one table, " + file, "Give each table a folder of its own.");
        else table = reader.read(files.get(file));
        table.ifPresent(read -> new TableCheck(read, reader).check(vocabulary(ruleSet, files, reader)));
        findings.addAll(reader.findings());
        return table;
    }

    private static Optional<Vocabulary> vocabulary(String ruleSet, Map<String, String> files, TableReader reader) {
        var text = files.get(ruleSet + ".vocabulary");
        if (text == null) return Optional.empty();
        try {
            return Optional.of(Vocabulary.read(text));
        } catch (IllegalArgumentException e) {
            reader.add(0, "unreadable-vocabulary", String.valueOf(e.getMessage()), "Mend the vocabulary.");
            return Optional.empty();
        }
    }
}
