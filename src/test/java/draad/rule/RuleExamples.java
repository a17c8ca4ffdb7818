package draad.rule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The examples that lie beside a rule set ({@code rules/<set>/*.examples.csv}) as tests: each line has a name in
 * {@code about}, facts by their names, and in {@code then:} columns what must come out; an empty one is not looked at,
 * {@code -} means nothing.
 */
public final class RuleExamples {

    private static final String THEN = "then:";

    private RuleExamples() {}

    /**
     * Examples of rules with logic.
     *
     * @param facts makes the facts of an example from its columns
     * @param results what came out, by the names of the {@code then:} columns
     */
    public static Stream<DynamicTest> of(
            PreparedRules rules,
            String path,
            Function<Map<String, String>, Collection<?>> facts,
            Function<Outcome, Map<String, String>> results) {
        return read(new ClassPathResource(path)).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.get("about"), () -> check(example, results.apply(rules.decide(facts.apply(example))))));
    }

    public static List<Map<String, String>> read(Resource examples) {
        var format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(examples.getContentAsString(StandardCharsets.UTF_8)))) {
            return parser.stream().map(line -> line.toMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void check(Map<String, String> example, Map<String, String> results) {
        var softly = new SoftAssertions();
        expected(example).forEach((name, value) -> softly.assertThat(results.getOrDefault(name, "-"))
                .as(name)
                .isEqualTo(value));
        softly.assertAll();
    }

    private static Map<String, String> expected(Map<String, String> example) {
        var expected = new LinkedHashMap<String, String>();
        example.forEach((column, value) -> {
            if (column.startsWith(THEN) && !value.isEmpty()) expected.put(column.substring(THEN.length()), value);
        });
        if (expected.isEmpty()) throw new AssertionError("The example expects nothing: " + example.get("about"));
        return expected;
    }
}
