package draad.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import draad.form.Field.Kind;
import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks answers to a form: each against its JSON Schema, and then what no schema can say. */
final class AnswerCheck {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pattern ROW = Pattern.compile("\\[[0-9]{1,4}]");

    private final List<Field> fields;
    private final Clock clock;
    private final Map<Question, Schema> schemas = new IdentityHashMap<>();

    AnswerCheck(List<Field> fields, Clock clock) {
        this.fields = fields;
        this.clock = clock;
        compile(fields);
    }

    private void compile(List<Field> some) {
        for (var field : some) {
            if (field instanceof Question question)
                schemas.put(question, SCHEMAS.getSchema(QuestionSchema.of(question)));
            else if (field instanceof Section section) compile(section.fields());
            else if (field instanceof Repeat repeat) compile(repeat.fields());
        }
    }

    /** @param whole whether all that is required must be there already */
    Checked check(Map<String, ? extends @Nullable Object> data, Locale locale, boolean whole) {
        var answers = Answers.withoutHidden(fields, Answers.tidy(fields, data));
        var words = new ErrorWords(locale, clock);
        var errors = Asked.in(fields, answers).values().stream()
                .flatMap(place -> error(place, words, whole).stream())
                .toList();
        return new Checked(answers, errors);
    }

    List<FieldError> checkField(String path, @Nullable Object value, Locale locale) {
        var question = question(fields, ROW.matcher(path).replaceAll(""));
        if (question.isEmpty()) return List.of();
        var answer = Answers.tidy(question.get(), value);
        var whole = question.get().hide().isNever();
        var words = new ErrorWords(locale, clock);
        return error(new Asked(path, question.get(), answer), words, whole).stream()
                .toList();
    }

    private static Optional<Question> question(List<Field> fields, String path) {
        return fields.stream().flatMap(field -> find(field, path).stream()).findFirst();
    }

    private static Optional<Question> find(Field field, String path) {
        if (field instanceof Question question)
            return question.key().equals(path) ? Optional.of(question) : Optional.empty();
        if (field instanceof Section section) return below(section.path(), section.fields(), path);
        if (field instanceof Repeat repeat) return below(repeat.path(), repeat.fields(), path);
        return Optional.empty();
    }

    private static Optional<Question> below(String parent, List<Field> fields, String path) {
        if (parent.isEmpty()) return question(fields, path);
        return path.startsWith(parent + ".") ? question(fields, path.substring(parent.length() + 1)) : Optional.empty();
    }

    private Optional<FieldError> error(Asked place, ErrorWords words, boolean whole) {
        var answer = place.answer();
        if (place.field() instanceof Repeat repeat) return list(place.path(), repeat, answer, words, whole);
        if (place.field() instanceof Question question) {
            if (whole && question.required() && isMissing(question, answer))
                return Optional.of(words.missing(place.path(), question));
            return answer == null
                    ? Optional.empty()
                    : wrong(question, answer).map(fault -> words.wrong(place.path(), question, fault));
        }
        return answer == null || answer instanceof Map<?, ?>
                ? Optional.empty()
                : Optional.of(words.shape(place.path(), "object"));
    }

    private static Optional<FieldError> list(
            String path, Repeat repeat, @Nullable Object answer, ErrorWords words, boolean whole) {
        if (answer != null && !(answer instanceof List<?>)) return Optional.of(words.shape(path, "list"));
        int size = answer instanceof List<?> rows ? rows.size() : 0;
        if (size > repeat.maxItems()) return Optional.of(words.shape(path, "too-many", repeat.maxItems()));
        if (whole && size < repeat.minItems()) return Optional.of(words.shape(path, "too-few", repeat.minItems()));
        return Optional.empty();
    }

    /** A required checkbox is one that must be ticked. */
    private static boolean isMissing(Question question, @Nullable Object answer) {
        return answer == null || (question.kind() == Kind.CHECKBOX && Boolean.FALSE.equals(answer));
    }

    private Optional<String> wrong(Question question, Object answer) {
        var schema = schemas.get(question);
        if (schema == null) throw new IllegalStateException("Not a question of this form: " + question.key());
        return Stream.concat(
                        schema.validate(FormSchema.JSON.valueToTree(answer)).stream()
                                .map(Error::getKeyword),
                        beyondSchema(question, answer).stream())
                .findFirst();
    }

    private Optional<String> beyondSchema(Question question, Object answer) {
        if (!(answer instanceof String text)) return Optional.empty();
        if (question.kind() == Kind.DATE) return day(question, text);
        if (!question.format().accepts(text)) return Optional.of("format");
        if (question.format() == Format.MONEY) return amount(question, new BigDecimal(text));
        return Optional.empty();
    }

    private static Optional<String> amount(Question question, BigDecimal amount) {
        var min = question.limits().min();
        var max = question.limits().max();
        if (min != null && amount.compareTo(min) < 0) return Optional.of("minimum");
        if (max != null && amount.compareTo(max) > 0) return Optional.of("maximum");
        return Optional.empty();
    }

    private Optional<String> day(Question question, String text) {
        var day = Days.date(text);
        if (day.isEmpty()) return Optional.of("format");
        var earliest = Days.resolve(question.limits().earliest(), clock);
        var latest = Days.resolve(question.limits().latest(), clock);
        if (earliest.isPresent() && day.get().isBefore(earliest.get())) return Optional.of("earliest");
        if (latest.isPresent() && day.get().isAfter(latest.get())) return Optional.of("latest");
        return Optional.empty();
    }
}
