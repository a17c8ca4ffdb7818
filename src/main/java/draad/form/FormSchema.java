package draad.form;

import draad.form.Field.Kind;
import draad.form.Field.Option;
import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a form's fields as JSON Schema 2020-12, for clients that know nothing of a product. */
final class FormSchema {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Locale locale;
    private final Examples examples;
    private final Clock clock;

    FormSchema(Locale locale, Clock clock) {
        this.locale = locale;
        this.examples = new Examples(locale, clock);
        this.clock = clock;
    }

    ObjectNode of(Form form) {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:draad:form:" + form.key() + ":" + form.version().hash());
        schema.put("title", form.title().in(locale));
        return schema.setAll(object(form.fields()));
    }

    private ObjectNode object(List<Field> fields) {
        var schema = JSON.createObjectNode().put("type", "object");
        schema.putObject("properties");
        add(fields, schema, false);
        return schema;
    }

    private void add(List<Field> fields, ObjectNode object, boolean conditional) {
        for (var field : fields) {
            var perhaps = conditional || !field.hide().isNever();
            if (field instanceof Question question) {
                put(object, question.key(), question(question, perhaps), question.required() && !perhaps);
            } else if (field instanceof Repeat repeat) {
                put(object, repeat.path(), repeat(repeat), repeat.minItems() > 0 && !perhaps);
            } else if (field instanceof Section section && section.path().isEmpty()) {
                add(section.fields(), object, perhaps);
            } else if (field instanceof Section section) {
                var inner = described(
                        section, object(section.fields()), section.label().in(locale));
                inner.putArray("examples").add((JsonNode) JSON.valueToTree(examples.of(section.fields())));
                put(object, section.path(), inner, !perhaps && inner.has("required"));
            }
        }
    }

    private static void put(ObjectNode object, String name, ObjectNode schema, boolean required) {
        object.withObjectProperty("properties").set(name, schema);
        if (required) object.withArrayProperty("required").add(name);
    }

    private ObjectNode repeat(Repeat repeat) {
        var schema = JSON.createObjectNode().put("type", "array");
        schema.set("items", object(repeat.fields()));
        if (repeat.minItems() > 0) schema.put("minItems", repeat.minItems());
        schema.put("maxItems", repeat.maxItems());
        schema.putArray("examples").add((JsonNode) JSON.valueToTree(examples.of(repeat)));
        return described(repeat, schema, repeat.label().in(locale));
    }

    private ObjectNode described(Field field, ObjectNode schema, String description) {
        schema.put("title", field.label().in(locale));
        schema.put("description", description);
        if (!field.hide().isNever()) schema.put("x-hide", field.hide().expression());
        return schema;
    }

    private ObjectNode question(Question question, boolean conditional) {
        var schema = QuestionSchema.of(question);
        if (question.kind() == Kind.CHECKBOX && question.required() && !conditional) schema.put("const", true);
        if (question.isList() && question.required()) schema.put("minItems", 1);
        schema.set("examples", JSON.valueToTree(examples.of(question)));
        if (!question.options().isEmpty()) labels(question.options(), schema.putObject("x-labels"));
        limits(question, schema);
        return described(question, schema, description(question));
    }

    private void labels(List<Option> options, ObjectNode labels) {
        for (var option : options) labels.put(option.value(), option.label().in(locale));
    }

    /** What no keyword of JSON Schema can say: amounts are strings, and days move on. */
    private void limits(Question question, ObjectNode schema) {
        var limits = question.limits();
        if (question.format() == Format.MONEY) {
            BigDecimal min = limits.min();
            BigDecimal max = limits.max();
            if (min != null) schema.put("x-minimum", min.toPlainString());
            if (max != null) schema.put("x-maximum", max.toPlainString());
        }
        Days.resolve(limits.earliest(), clock).ifPresent(day -> schema.put("x-earliest", day.toString()));
        Days.resolve(limits.latest(), clock).ifPresent(day -> schema.put("x-latest", day.toString()));
    }

    private String description(Question question) {
        var help = question.help();
        if (help != null) return help.in(locale);
        if (question.limits().patternWords() != null)
            return question.limits().patternWords().in(locale);
        return question.format() == Format.NONE
                ? question.label().in(locale)
                : FormWords.in(locale, "form.format." + question.format().id());
    }
}
