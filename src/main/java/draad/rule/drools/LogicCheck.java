package draad.rule.drools;

import draad.shared.Finding;
import draad.shared.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What rules may not do, compiling or not: order themselves by salience, carry code, or reach beyond the facts. Rules
 * are data that designers write, not a way into the application.
 */
final class LogicCheck {

    private static final Pattern COMMENT = Pattern.compile("//.*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern IMPORT =
            Pattern.compile("\\s*import\\s+(?!(draad\\.|java\\.time\\.|java\\.math\\.)[\\w.*]+\\s*;?\\s*$).*");

    private record Ban(Pattern pattern, String code, String message, String mend) {}

    private static final List<Ban> BANS = List.of(
            ban(
                    "\\bsalience\\b",
                    "salience",
                    "Rules have no order among themselves.",
                    "Say in the condition when the rule counts, instead of salience."),
            ban(
                    "\\b(function|global|query|eval|declare|dialect)\\b|/\\*|\\\\u",
                    "code-in-rules",
                    "Functions, globals, queries, eval, declarations, dialects and block comments do not belong in rules.",
                    "Give the rule a fact that already holds the answer."),
            ban(
                    "\\b(System|Runtime|ProcessBuilder|Process|Class|ClassLoader|Thread|MVEL|drools|kcontext)\\b"
                            + "|\\bgetClass\\b|\\bforName\\b|\\b(java|javax|jakarta|org|com|sun|jdk)\\s*\\.\\s*\\w",
                    "reaches-out",
                    "Rules only see facts and conclusions.",
                    "Take it out; what the rule needs to know comes as a fact."));

    private LogicCheck() {}

    private static Ban ban(String pattern, String code, String message, String mend) {
        return new Ban(Pattern.compile(pattern), code, message, mend);
    }

    static List<Finding> check(String ruleSet, Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        files.forEach((file, text) -> {
            if (!file.endsWith(".drl")) return;
            var lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++)
                checkLine("rules/" + ruleSet + "/" + file, i + 1, lines.get(i), findings);
        });
        return findings;
    }

    private static void checkLine(String path, int number, String line, List<Finding> findings) {
        var code = COMMENT.matcher(line).replaceAll("");
        if (IMPORT.matcher(code).matches())
            findings.add(finding(
                    path,
                    number,
                    "foreign-import",
                    "Rules may use Draad's facts, dates and numbers only.",
                    "Import from draad, java.time or java.math."));
        else if (!code.strip().startsWith("import"))
            for (var ban : BANS)
                if (ban.pattern().matcher(code).find())
                    findings.add(finding(path, number, ban.code(), ban.message(), ban.mend()));
    }

    private static Finding finding(String path, int line, String code, String message, String mend) {
        return new Finding(path, "line " + line, Severity.ERROR, code, message, mend);
    }
}
