package draad.mortgage;

import draad.rule.Outcome;
import draad.rule.PreparedRules;
import draad.rule.RuleSetVersion;
import draad.rule.Rules;
import draad.rule.drools.DroolsEngine;
import draad.shared.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rule sets as they lie in {@code rules/}, without a database: for tests of what they say. */
final class PackagedRules implements Rules {

    private final DroolsEngine engine;
    private final Map<String, PreparedRules> prepared = new ConcurrentHashMap<>();

    PackagedRules(Clock clock) {
        engine = new DroolsEngine(clock);
    }

    PreparedRules prepared(String ruleSet) {
        return prepared.computeIfAbsent(ruleSet, name -> engine.prepare(version(name), files(name)));
    }

    @Override
    public Outcome decide(String ruleSet, Collection<?> facts) {
        return prepared(ruleSet).decide(facts);
    }

    @Override
    public Outcome decide(RuleSetVersion version, Collection<?> facts) {
        return decide(version.name(), facts);
    }

    @Override
    public List<Map<String, String>> answers(String ruleSet) {
        return prepared(ruleSet).answers();
    }

    @Override
    public RuleSetVersion version(String ruleSet) {
        return new RuleSetVersion(ruleSet, "packaged");
    }

    @Override
    public RuleSetVersion versionInForce(String ruleSet) {
        return version(ruleSet);
    }

    @Override
    public List<Finding> check(String ruleSet, Map<String, String> files) {
        return engine.check(ruleSet, files);
    }

    @Override
    public SortedSet<String> names() {
        throw new UnsupportedOperationException("Packaged rules are asked by name");
    }

    @Override
    public RuleSetVersion activate(String ruleSet, Map<String, String> files) {
        throw new UnsupportedOperationException("Packaged rules do not change");
    }

    @Override
    public void activate(RuleSetVersion earlier) {
        throw new UnsupportedOperationException("Packaged rules do not change");
    }

    @Override
    public void reload() {}

    private static Map<String, String> files(String ruleSet) {
        var files = new TreeMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:rules/" + ruleSet + "/*.*"))
                if (!file.getFilename().endsWith(".examples.csv"))
                    files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
