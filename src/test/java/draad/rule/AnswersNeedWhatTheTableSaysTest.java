package draad.rule;

import static org.assertj.core.api.Assertions.assertThat;

import draad.rule.drools.DroolsEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each answer to a question that binds is as sure as the assurance table says, in every channel (W10). */
class AnswersNeedWhatTheTableSaysTest {

    private static final String[] CHANNELS = {"web", "app", "phone", "branch", "mail", "email", "webcare"};

    private final PreparedRules assurance = new DroolsEngine(Clock.systemUTC())
            .prepare(
                    new RuleSetVersion("assurance", "packaged"),
                    Map.of("assurance.csv", read("rules/assurance/assurance.csv")));

    @TestFactory
    Stream<DynamicTest> everyAnswerInEveryChannel() {
        var questions = YAMLMapper.builder().build().readTree(read("processes/questions.yaml"));
        assertThat(questions.size()).isPositive();
        return questions.properties().stream()
                .flatMap(question -> question.getValue().get("answers").properties().stream()
                        .flatMap(answer -> Stream.of(CHANNELS)
                                .map(channel -> DynamicTest.dynamicTest(
                                        question.getKey() + ": " + answer.getKey() + " by " + channel,
                                        () -> check(answer.getKey(), answer.getValue(), channel)))));
    }

    private void check(String id, JsonNode answer, String channel) {
        var facts = Map.of("caseType", "dormant-account-review", "step", "answer-" + id, "channel", channel);

        var needs = assurance.decide(List.of(facts)).row().orElseThrow().get("needs");

        assertThat(answer.get("needs").asString()).isEqualTo(needs);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
