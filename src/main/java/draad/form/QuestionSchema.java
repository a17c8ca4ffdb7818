package draad.form;

import draad.form.Field.Option;
import draad.form.Field.Question;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What an answer to one question must look like, in the keywords of JSON Schema; no words in it. */
final class QuestionSchema {

    static final BigDecimal FAR = new BigDecimal("999999999999");

    private QuestionSchema() {}

    static ObjectNode of(Question question) {
        var schema = FormSchema.JSON.createObjectNode();
        switch (question.kind()) {
            case CHECKBOX -> schema.put("type", "boolean");
            case RADIO, SELECT -> choice(question.options(), schema);
            case CHECKLIST -> {
                schema.put("type", "array").put("uniqueItems", true);
                choice(question.options(), schema.putObject("items"));
            }
            case DATE -> schema.put("type", "string").put("format", "date");
            case NUMBER -> {
                if (question.isNumber()) number(question, schema);
                else text(question, schema);
            }
            default -> text(question, schema);
        }
        return schema;
    }

    private static void choice(List<Option> options, ObjectNode schema) {
        schema.put("type", "string");
        var values = schema.putArray("enum");
        for (var option : options) values.add(option.value());
    }

    private static void number(Question question, ObjectNode schema) {
        var limits = question.limits();
        schema.put("type", limits.decimals() == 0 ? "integer" : "number");
        schema.put("minimum", limits.min() == null ? FAR.negate() : limits.min());
        schema.put("maximum", limits.max() == null ? FAR : limits.max());
        if (limits.decimals() > 0) schema.put("multipleOf", BigDecimal.ONE.movePointLeft(limits.decimals()));
    }

    private static void text(Question question, ObjectNode schema) {
        schema.put("type", "string");
        var pattern = question.limits().pattern();
        var regex = pattern.isEmpty() ? question.format().regex() : pattern;
        if (!regex.isEmpty()) schema.put("pattern", regex);
        if (question.format() != Format.NONE)
            schema.put("format", question.format().id());
        if (question.format() == Format.MONEY) return;
        if (question.limits().minLength() > 0)
            schema.put("minLength", question.limits().minLength());
        schema.put("maxLength", question.limits().maxLength());
    }
}
