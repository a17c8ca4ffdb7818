package draad.form;

import draad.shared.Text;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one step asks: the same fields for a JSON client, a page without JavaScript and the form viewer. */
public final class Form {

    private final FormVersion version;
    private final Text title;
    private final List<Field> fields;
    private final JsonNode source;
    private final Clock clock;
    private final AnswerCheck answers;

    Form(FormVersion version, Text title, List<Field> fields, JsonNode source, Clock clock) {
        this.version = version;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.source = source;
        this.clock = clock;
        this.answers = new AnswerCheck(this.fields, clock);
    }

    public FormVersion version() {
        return version;
    }

    /** Case type and step, for instance {@code mortgage/quote-request}. */
    public String key() {
        return version.key();
    }

    public Text title() {
        return title;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The Camunda form itself, with its words in this language, for form-js to show. */
    public JsonNode source(Locale locale) {
        return Translation.of(source, locale);
    }

    /** JSON Schema 2020-12 of the answers; the first examples of all properties together are valid. */
    public JsonNode schema(Locale locale) {
        return new FormSchema(locale, clock).of(this);
    }

    /** The first example of every question, together valid. */
    public Map<String, Object> examples(Locale locale) {
        return new Examples(locale, clock).of(fields);
    }

    /** The names under which answers are given, at the top of the data. */
    public Set<String> answerKeys() {
        return keys(fields).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> keys(List<Field> fields) {
        return fields.stream().flatMap(field -> {
            if (field instanceof Field.Question question) return Stream.of(question.key());
            if (field instanceof Field.Repeat repeat) return Stream.of(repeat.path());
            if (field instanceof Field.Section section)
                return section.path().isEmpty() ? keys(section.fields()) : Stream.of(section.path());
            return Stream.empty();
        });
    }

    /** Checks a whole form: unknown and hidden answers are dropped, all that is asked must be there. */
    public Checked check(Map<String, ? extends @Nullable Object> data, Locale locale) {
        return answers.check(data, locale, true);
    }

    /** Checks what is there of a form that somebody is still filling in: nothing is missed yet. */
    public Checked checkDraft(Map<String, ? extends @Nullable Object> data, Locale locale) {
        return answers.check(data, locale, false);
    }

    /**
     * Checks one answer by itself.
     *
     * @param path of the field, for instance {@code loans[1].amount}
     */
    public List<FieldError> checkField(String path, @Nullable Object value, Locale locale) {
        return answers.checkField(path, value, locale);
    }

    /** Turns the parameters of a plain HTML form into typed answers; what cannot be read stays as it was typed. */
    public Map<String, @Nullable Object> fromHtml(Map<String, List<String>> parameters, Locale locale) {
        return new HtmlAnswers(locale).read(fields, parameters);
    }

    /** The fields with what was answered so far, in one language, as a page shows them. */
    public List<Shown> shown(Map<String, ? extends @Nullable Object> data, Locale locale) {
        return new Showing(locale, clock).of(fields, data);
    }
}
