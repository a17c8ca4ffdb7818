package draad.mortgage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever buys a house reads short sentences in plain words, in both languages. */
class WhatCustomersReadTest {

    private static final int MOST_WORDS = 20;
    private static final Pattern JARGON = Pattern.compile(
            "\\b(hereby|pursuant|aforementioned|thereof|notwithstanding|herewith"
                    + "|conform|betreffende|derhalve|middels|teneinde|inzake|dientengevolge|hierbij)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> LETTERS = List.of(
            "mortgage-indication",
            "execution-only-warning",
            "execution-only-ended",
            "advice-report",
            "rate-proposal",
            "documents-asked",
            "documents-missing",
            "application-declined",
            "information-sheet",
            "binding-offer",
            "partner-signature",
            "offer-lapsed",
            "mortgage-settled",
            "aftersales-welcome",
            "aftersales-settled");
    private static final List<String> TEXTS =
            List.of("text", "label", "dateLabel", "description", "text_nl", "label_nl", "description_nl");

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    @TestFactory
    Stream<DynamicTest> aLetter() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var letter : LETTERS)
            for (var language : List.of("en", "nl")) {
                var file = files.getResource("classpath:letters/" + letter + "." + language + ".txt");
                tests.add(DynamicTest.dynamicTest(letter + " in " + language, () -> isPlain(content(file))));
            }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> aForm() throws IOException {
        var forms = files.getResources("classpath*:forms/mortgage*/*.form");
        assertThat(forms).hasSizeGreaterThan(15);
        return Arrays.stream(forms)
                .map(form -> DynamicTest.dynamicTest(
                        String.valueOf(form.getFilename()),
                        () -> texts(JsonMapper.shared().readTree(content(form))).forEach(this::isPlain)));
    }

    private static Stream<String> texts(JsonNode node) {
        var own = TEXTS.stream().map(node::path).filter(JsonNode::isString).map(JsonNode::asString);
        return Stream.concat(own, node.valueStream().flatMap(WhatCustomersReadTest::texts));
    }

    private void isPlain(String text) {
        assertThat(text).doesNotContainPattern(JARGON);
        assertThat(sentences(text)).allSatisfy(sentence -> assertThat(sentence.split("\\s+"))
                .as(sentence)
                .hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    private static List<String> sentences(String text) {
        return text.lines()
                .filter(line -> !line.contains(" = "))
                .flatMap(line -> Arrays.stream(line.split("(?<=[.!?:;])\\s+")))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static String content(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
