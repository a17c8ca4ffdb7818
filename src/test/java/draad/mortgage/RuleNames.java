package draad.mortgage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The names of the rules in a file, so that a test can tell which of them has no example. */
final class RuleNames {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.*)\"");

    private RuleNames() {}

    static List<String> in(String ruleSet) {
        try {
            var text = new ClassPathResource("rules/" + ruleSet + "/" + ruleSet + ".drl")
                    .getContentAsString(StandardCharsets.UTF_8);
            return RULE.matcher(text).results().map(found -> found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
