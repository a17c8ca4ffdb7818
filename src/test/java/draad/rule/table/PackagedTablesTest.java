package draad.rule.table;

import static org.assertj.core.api.Assertions.assertThat;

import draad.rule.PreparedRules;
import draad.rule.RuleExamples;
import draad.rule.RuleSetVersion;
import draad.rule.drools.DroolsEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every table in {@code rules/} can match, does what its examples say, and has an example for each of its rows. */
class PackagedTablesTest {

    private static final DroolsEngine ENGINE = new DroolsEngine(Clock.systemUTC());
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    @TestFactory
    Stream<DynamicContainer> everyTableDoesWhatItsExamplesSay() throws IOException {
        var sets = new TreeMap<String, Map<String, String>>();
        for (var file : FILES.getResources("classpath:rules/*/*")) {
            var path = file.getURL().getPath().split("/");
            sets.computeIfAbsent(path[path.length - 2], set -> new TreeMap<>())
                    .put(path[path.length - 1], file.getContentAsString(StandardCharsets.UTF_8));
        }
        assertThat(sets).containsKeys("offering", "assurance", "routing");
        return sets.entrySet().stream()
                .filter(set -> Tables.isTable(set.getValue()))
                .map(set -> DynamicContainer.dynamicContainer(set.getKey(), tests(set.getKey(), set.getValue())));
    }

    private static Stream<DynamicTest> tests(String set, Map<String, String> files) {
        var table = Tables.read(set, files);
        var rules = ENGINE.prepare(new RuleSetVersion(set, "packaged"), files);
        var examples =
                examples(set).stream().map(example -> named(table, example)).toList();
        var eachRow = DynamicTest.dynamicTest("each row has an example", () -> {
            var fired = new HashSet<String>();
            for (var example : examples)
                rules.decide(List.of(facts(table, example))).fired().forEach(row -> fired.add(row.rule()));
            assertThat(table.rows())
                    .extracting(row -> set + " line " + row.line())
                    .allMatch(fired::contains);
        });
        return Stream.concat(
                examples.stream()
                        .map(example ->
                                DynamicTest.dynamicTest(example.get("about"), () -> check(rules, table, example))),
                Stream.of(eachRow));
    }

    private static List<Map<String, String>> examples(String set) {
        try {
            return Stream.of(FILES.getResources("classpath:rules/" + set + "/*.examples.csv"))
                    .flatMap(file -> RuleExamples.read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also an example that gives an output without {@code then:}, or goes by its facts alone. */
    private static Map<String, String> named(DecisionTable table, Map<String, String> example) {
        var named = new LinkedHashMap<String, String>();
        example.forEach((column, value) -> named.put(
                table.outputs().contains(column) && !example.containsKey("then:" + column) ? "then:" + column : column,
                value));
        named.putIfAbsent("about", String.join(", ", example.values()));
        return named;
    }

    private static void check(PreparedRules rules, DecisionTable table, Map<String, String> example) {
        var outcome = rules.decide(List.of(facts(table, example)));

        var results = new TreeMap<String, String>();
        for (var row : outcome.rows())
            row.forEach((name, value) -> results.merge(name, value, (above, below) -> above + "|" + below));
        RuleExamples.check(example, results);
    }

    private static Map<String, @Nullable Object> facts(DecisionTable table, Map<String, String> example) {
        var facts = new HashMap<String, @Nullable Object>();
        for (var column : table.conditions()) {
            if (!example.containsKey(column.name())) continue;
            var written = example.get(column.name());
            facts.put(column.name(), written.isEmpty() ? null : column.type().parse(written));
        }
        return facts;
    }
}
