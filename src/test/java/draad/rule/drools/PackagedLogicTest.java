package draad.rule.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every rule set with logic in {@code rules/} compiles and keeps to what rules may do. */
class PackagedLogicTest {

    private final DroolsEngine engine = new DroolsEngine(Clock.systemUTC());

    @TestFactory
    Stream<DynamicTest> everyRuleSetWithLogicCanBeUsed() throws IOException {
        var sets = new TreeMap<String, Map<String, String>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:rules/*/*.drl")) {
            var path = file.getURL().getPath().split("/");
            sets.computeIfAbsent(path[path.length - 2], set -> new TreeMap<>())
                    .put(path[path.length - 1], file.getContentAsString(StandardCharsets.UTF_8));
        }
        assertThat(sets).isNotEmpty();
        return sets.entrySet().stream()
                .map(set -> DynamicTest.dynamicTest(
                        set.getKey(), () -> assertThat(engine.check(set.getKey(), set.getValue()))
                                .isEmpty()));
    }
}
