package draad.rule;

import draad.rule.drools.DroolsEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A rule set as it lies in {@code rules/}, ready to decide without a database. */
public final class RuleFilesOnDisk {

    private RuleFilesOnDisk() {}

    public static PreparedRules prepared(String ruleSet) {
        var files = new TreeMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:rules/" + ruleSet + "/*.*"))
                if (!file.getFilename().endsWith(".examples.csv"))
                    files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DroolsEngine(Clock.systemUTC()).prepare(new RuleSetVersion(ruleSet, "packaged"), files);
    }
}
