package draad.form;

import static draad.form.FormExamples.EN;
import static draad.form.FormExamples.NL;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The forms that come with Draad can be filled in by anyone, in both languages, with or without JavaScript. */
class PackagedFormsTest {

    static Stream<Path> files() {
        return FormExamples.packaged().stream();
    }

    @Test
    void thereAreFormsToTest() {
        var files = FormExamples.packaged();

        var names = files.stream().map(file -> FormExamples.form(file).key());

        assertThat(names)
                .contains(
                        "mortgage/quote-request",
                        "mortgage/advice-conversation",
                        "mortgage/make-rate-proposal",
                        "savings-account/open-account",
                        "close-account/confirm-change-of-mind",
                        "close-account/settle-before-closing",
                        "close-account/handle-refused-closing",
                        "dormant-account-review/read-reply",
                        "restore-account/start",
                        "close-account/start",
                        "dormant-account-review/start",
                        "restore-account/restore-checklist");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCheckFindsNothing(Path file) throws IOException {
        var source = Files.readString(file);

        var findings = FormExamples.read(file.toString(), source).findings();

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstExamplesTogetherAreValid(Path file) {
        var form = FormExamples.form(file);

        for (var locale : List.of(EN, NL)) {
            var checked = form.check(firstExamples(form.schema(locale)), locale);

            assertThat(checked.errors()).isEmpty();
            assertThat(checked.data()).isNotEmpty();
            assertThat(violations(form.schema(locale), checked.data())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPropertyIsExplainedAndExemplified(Path file) {
        var form = FormExamples.form(file);

        for (var locale : List.of(EN, NL))
            for (var property : properties(form.schema(locale))) {
                assertThat(property.path("title").asString("")).isNotBlank();
                assertThat(property.path("description").asString("")).isNotBlank();
                assertThat(property.path("examples")).isNotEmpty();
            }
    }

    @ParameterizedTest
    @MethodSource("files")
    void dutchIsNotEnglish(Path file) {
        var form = FormExamples.form(file);

        var english = form.schema(EN);
        var dutch = form.schema(NL);

        assertThat(dutch.path("title")).isNotEqualTo(english.path("title"));
        for (var name : english.path("properties").propertyNames())
            assertThat(dutch.at("/properties/" + name + "/title"))
                    .isNotEqualTo(english.at("/properties/" + name + "/title"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFormViewerShowsDutchWordsToo(Path file) {
        var form = FormExamples.form(file);

        var english = words(form.source(EN));
        var dutch = words(form.source(NL));

        assertThat(dutch).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPageWithoutJavaScriptSendsBackWhatItShowed(Path file) {
        var form = FormExamples.form(file);

        for (var locale : List.of(EN, NL)) {
            var answers = form.check(form.examples(locale), locale).data();
            var posted = form.fromHtml(parameters(form.shown(answers, locale)), locale);
            assertThat(form.check(posted, locale)).isEqualTo(new Checked(answers, List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEmptyFormSaysWhatIsMissingInBothLanguages(Path file) {
        var form = FormExamples.form(file);

        var english = form.check(Map.of(), EN).errors();
        var dutch = form.check(Map.of(), NL).errors();

        assertThat(english).isNotEmpty();
        assertThat(dutch).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
        assertThat(form.checkDraft(Map.of(), EN).errors()).isEmpty();
    }

    private static Map<String, Object> firstExamples(JsonNode schema) {
        var data = new LinkedHashMap<String, Object>();
        for (var property : schema.path("properties").properties())
            data.put(
                    property.getKey(),
                    FormSchema.JSON.treeToValue(
                            property.getValue().path("examples").get(0), Object.class));
        return data;
    }

    private static List<JsonNode> properties(JsonNode schema) {
        var found = new ArrayList<JsonNode>();
        for (var property : schema.path("properties").values()) {
            found.add(property);
            found.addAll(properties(property));
            found.addAll(properties(property.path("items")));
        }
        return found;
    }

    private static List<?> violations(JsonNode schema, Map<String, Object> data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(FormSchema.JSON.valueToTree(data));
    }

    private static List<String> words(JsonNode form) {
        var words = new ArrayList<String>();
        for (var component : form.path("components")) {
            for (var name : List.of("text", "label", "dateLabel", "description"))
                if (component.has(name)) words.add(component.path(name).asString(""));
            for (var option : component.path("values"))
                words.add(option.path("label").asString(""));
            words.addAll(words(component));
        }
        return words;
    }

    /** What a browser sends for the page. */
    static Map<String, List<String>> parameters(List<Shown> page) {
        var sent = new LinkedHashMap<String, List<String>>();
        for (var field : page) {
            if (field.hidden()) continue;
            sent.putAll(parameters(field.children()));
            switch (field.kind().toUpperCase(Locale.ROOT)) {
                case "HEADING", "WORDS", "SECTION", "REPEAT" -> {}
                case "CHECKBOX" -> {
                    sent.put("_" + field.name(), List.of(""));
                    if (field.ticked()) sent.put(field.name(), List.of("true"));
                }
                case "RADIO", "SELECT", "CHECKLIST" -> {
                    sent.put("_" + field.name(), List.of(""));
                    var chosen = field.choices().stream()
                            .filter(Shown.Choice::chosen)
                            .map(Shown.Choice::value)
                            .toList();
                    if (!chosen.isEmpty()) sent.put(field.name(), chosen);
                }
                default -> sent.put(field.name(), List.of(field.value()));
            }
        }
        return sent;
    }
}
