package draad.form;

import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import draad.form.feel.Condition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One place where a form asks something of these answers: a question of a row is asked once for each row. */
record Asked(String path, Field field, @Nullable Object answer) {

    /** All that is asked and not hidden, by path, in the form's order. */
    static Map<String, Asked> in(List<Field> fields, Map<String, ? extends @Nullable Object> data) {
        var asked = new LinkedHashMap<String, Asked>();
        add(fields, "", data, new HashMap<>(data), asked);
        return asked;
    }

    private static void add(
            List<Field> fields,
            String prefix,
            Map<?, ?> data,
            Map<String, @Nullable Object> scope,
            Map<String, Asked> asked) {
        for (var field : fields) {
            if (field.hide().holds(scope)) continue;
            if (field instanceof Question question) {
                put(asked, prefix + question.key(), field, data.get(question.key()));
            } else if (field instanceof Section section && section.path().isEmpty()) {
                add(section.fields(), prefix, data, scope, asked);
            } else if (field instanceof Section section) {
                var path = prefix + section.path();
                var inside = data.get(section.path());
                put(asked, path, field, inside);
                Map<?, ?> inner = inside instanceof Map<?, ?> map ? map : Map.of();
                add(section.fields(), path + ".", inner, Scope.within(scope, inner), asked);
            } else if (field instanceof Repeat repeat) {
                rows(repeat, prefix + repeat.path(), data.get(repeat.path()), scope, asked);
            }
        }
    }

    private static void rows(
            Repeat repeat,
            String path,
            @Nullable Object rows,
            Map<String, @Nullable Object> scope,
            Map<String, Asked> asked) {
        put(asked, path, repeat, rows);
        if (!(rows instanceof List<?> list)) return;
        for (int i = 0; i < list.size(); i++) {
            var one = new Section(path, repeat.label(), repeat.fields(), Condition.NEVER);
            put(asked, path + "[" + i + "]", one, list.get(i));
            if (list.get(i) instanceof Map<?, ?> row)
                add(repeat.fields(), path + "[" + i + "].", row, Scope.within(scope, row), asked);
        }
    }

    private static void put(Map<String, Asked> asked, String path, Field field, @Nullable Object answer) {
        asked.put(path, new Asked(path, field, answer));
    }
}
