package draad.form;

import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a plain HTML form as answers: what was emptied is null, what was not on the page is absent.
 */
final class HtmlAnswers {

    private static final Pattern TYPED_DATE = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    private final Locale locale;

    HtmlAnswers(Locale locale) {
        this.locale = locale;
    }

    Map<String, @Nullable Object> read(List<Field> fields, Map<String, List<String>> parameters) {
        return read(fields, "", parameters);
    }

    private Map<String, @Nullable Object> read(
            List<Field> fields, String prefix, Map<String, List<String>> parameters) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (field instanceof Question question) {
                var name = prefix + question.key();
                if (parameters.containsKey(name)) data.put(question.key(), typed(question, parameters.get(name)));
                else if (parameters.containsKey("_" + name)) data.put(question.key(), unticked(question));
            } else if (field instanceof Section section && section.path().isEmpty()) {
                data.putAll(read(section.fields(), prefix, parameters));
            } else if (field instanceof Section section) {
                var inside = read(section.fields(), prefix + section.path() + ".", parameters);
                if (!inside.isEmpty()) data.put(section.path(), inside);
            } else if (field instanceof Repeat repeat) {
                rows(repeat, prefix + repeat.path(), parameters).ifPresent(rows -> data.put(repeat.path(), rows));
            }
        }
        return data;
    }

    /** The rows that were filled in; an empty row, such as the one for adding, is none. */
    private Optional<List<Object>> rows(Repeat repeat, String path, Map<String, List<String>> parameters) {
        var index = Pattern.compile("_?" + Pattern.quote(path) + "\\[([0-9]{1,4})].*");
        var indices = new TreeSet<Integer>();
        for (var name : parameters.keySet()) {
            var matcher = index.matcher(name);
            if (matcher.matches()) indices.add(Integer.valueOf(matcher.group(1)));
        }
        if (indices.isEmpty()) return Optional.empty();
        var rows = new ArrayList<Object>();
        for (var i : indices) {
            var row = read(repeat.fields(), path + "[" + i + "].", parameters);
            if (row.values().stream().anyMatch(HtmlAnswers::isFilledIn)) rows.add(row);
        }
        return Optional.of(rows);
    }

    private static boolean isFilledIn(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> inside) return inside.values().stream().anyMatch(HtmlAnswers::isFilledIn);
        return answer != null && !Boolean.FALSE.equals(answer) && !List.of().equals(answer);
    }

    private static @Nullable Object unticked(Question question) {
        return switch (question.kind()) {
            case CHECKBOX -> false;
            case CHECKLIST -> List.of();
            default -> null;
        };
    }

    private @Nullable Object typed(Question question, List<String> values) {
        var filled = values.stream().filter(value -> !value.isBlank()).toList();
        if (question.isList()) return filled;
        if (filled.isEmpty()) return unticked(question);
        var text = filled.get(0).strip();
        return switch (question.kind()) {
            case CHECKBOX -> text.equals("true") || text.equals("on");
            case NUMBER -> number(question, text);
            case DATE -> date(text);
            default -> text;
        };
    }

    /** Browsers send ISO dates; people without a date picker type day, month and year. */
    private static String date(String text) {
        var typed = TYPED_DATE.matcher(text);
        if (!typed.matches()) return text;
        return "%s-%2s-%2s"
                .formatted(typed.group(3), typed.group(2), typed.group(1))
                .replace(' ', '0');
    }

    private Object number(Question question, String text) {
        var money = question.format() == Format.MONEY;
        var number = Numbers.typed(text, locale, money);
        if (number.isEmpty()) return text;
        if (!money) return Numbers.plain(number.get());
        var amount = number.get();
        return (amount.scale() > 2 ? amount : amount.setScale(2)).toPlainString();
    }
}
