package draad.form;

import draad.form.Field.Kind;
import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import draad.form.Shown.Choice;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts fields and answers together as a page shows them. */
final class Showing {

    private final Locale locale;
    private final Clock clock;

    Showing(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    List<Shown> of(List<Field> fields, Map<String, ? extends @Nullable Object> data) {
        var answers = Answers.withoutHidden(fields, Answers.tidy(fields, data));
        return of(fields, "", data, new HashMap<>(answers));
    }

    private List<Shown> of(List<Field> fields, String prefix, Map<?, ?> data, Map<String, @Nullable Object> scope) {
        return fields.stream().map(field -> of(field, prefix, data, scope)).toList();
    }

    private Shown of(Field field, String prefix, Map<?, ?> data, Map<String, @Nullable Object> scope) {
        if (field instanceof Question question)
            return question(question, prefix + question.key(), data.get(question.key()), scope);
        if (field instanceof Section section && section.path().isEmpty())
            return group(section, prefix, of(section.fields(), prefix, data, scope), scope);
        if (field instanceof Section section) {
            Map<?, ?> inside = data.get(section.path()) instanceof Map<?, ?> map ? map : Map.of();
            var path = prefix + section.path();
            var children = of(section.fields(), path + ".", inside, Scope.within(scope, inside));
            return group(section, path, children, scope);
        }
        if (field instanceof Repeat repeat) return repeat(repeat, prefix + repeat.path(), data, scope);
        return group(field, "", List.of(), scope);
    }

    private Shown repeat(Repeat repeat, String path, Map<?, ?> data, Map<String, @Nullable Object> scope) {
        var rows = new ArrayList<Map<?, ?>>();
        if (data.get(repeat.path()) instanceof List<?> list)
            for (var row : list) rows.add(row instanceof Map<?, ?> map ? map : Map.of());
        if (rows.size() < repeat.maxItems()) rows.add(Map.of());
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < rows.size(); i++) {
            var name = path + "[" + i + "]";
            var children = of(repeat.fields(), name + ".", rows.get(i), Scope.within(scope, rows.get(i)));
            var label = repeat.label().in(locale) + " " + (i + 1);
            shown.add(new Shown(
                    name, Kind.SECTION.id(), label, "", false, List.of(), "", "", "", Map.of(), false, "", children));
        }
        return group(repeat, path, shown, scope);
    }

    private Shown group(Field field, String name, List<Shown> children, Map<String, @Nullable Object> scope) {
        return new Shown(
                name,
                field.kind().id(),
                field.label().in(locale),
                "",
                field instanceof Repeat repeat && repeat.minItems() > 0,
                List.of(),
                "",
                "",
                "",
                Map.of(),
                field.hide().holds(scope),
                field.hide().expression(),
                children);
    }

    private Shown question(
            Question question, String name, @Nullable Object answer, Map<String, @Nullable Object> scope) {
        var given = answer == null ? question.initial() : answer;
        return new Shown(
                name,
                question.kind().id(),
                question.label().in(locale),
                question.help() == null ? "" : question.help().in(locale),
                question.required(),
                choices(question, given),
                text(question, given),
                question.format() == Format.MONEY ? "€" : "",
                question.format() == Format.PERCENTAGE ? "%" : "",
                attributes(question),
                question.hide().holds(scope),
                question.hide().expression(),
                List.of());
    }

    private List<Choice> choices(Question question, Object answer) {
        List<?> chosen = answer instanceof List<?> list ? list : List.of(answer);
        return question.options().stream()
                .map(option -> new Choice(option.value(), option.label().in(locale), chosen.contains(option.value())))
                .toList();
    }

    /** The answer as people of this language write it; what is no number yet stays as it was typed. */
    private String text(Question question, Object answer) {
        if (answer instanceof List<?> || answer instanceof Map<?, ?>) return "";
        var text = answer.toString();
        if (question.kind() != Kind.NUMBER || !text.matches("-?[0-9]{1,15}([.][0-9]{1,6})?")) return text;
        var number = new BigDecimal(text);
        return question.format() == Format.MONEY && number.scale() <= 2
                ? Numbers.money(number, locale)
                : Numbers.number(number, locale);
    }

    private Map<String, String> attributes(Question question) {
        var attributes = new LinkedHashMap<String, String>();
        switch (question.kind()) {
            case NUMBER -> attributes.put("inputmode", question.limits().decimals() == 0 ? "numeric" : "decimal");
            case TEXTFIELD, TEXTAREA ->
                attributes.put("maxlength", String.valueOf(question.limits().maxLength()));
            case DATE -> {
                Days.resolve(question.limits().earliest(), clock)
                        .ifPresent(day -> attributes.put("min", day.toString()));
                Days.resolve(question.limits().latest(), clock).ifPresent(day -> attributes.put("max", day.toString()));
            }
            default -> {}
        }
        switch (question.format()) {
            case EMAIL -> attributes.put("inputmode", "email");
            case PHONE -> attributes.put("inputmode", "tel");
            default -> {}
        }
        return attributes;
    }
}
