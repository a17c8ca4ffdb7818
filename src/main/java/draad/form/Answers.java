package draad.form;

import draad.form.Field.Kind;
import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings answers to the form's shape: what it does not ask is gone, what it asks is spelled in one way. */
final class Answers {

    private Answers() {}

    /** What of the data answers these fields; blank answers count as none, wrong ones are kept to be reported. */
    static Map<String, Object> tidy(List<Field> fields, Map<?, ? extends @Nullable Object> data) {
        var tidied = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field instanceof Question question) {
                var answer = tidy(question, data.get(question.key()));
                if (answer != null) tidied.put(question.key(), answer);
            } else if (field instanceof Repeat repeat) {
                var rows = data.get(repeat.path());
                if (rows != null) tidied.put(repeat.path(), rows(repeat, rows));
            } else if (field instanceof Section section && section.path().isEmpty()) {
                tidied.putAll(tidy(section.fields(), data));
            } else if (field instanceof Section section) {
                var inside = data.get(section.path());
                if (inside != null)
                    tidied.put(section.path(), inside instanceof Map<?, ?> map ? tidy(section.fields(), map) : inside);
            }
        }
        return tidied;
    }

    private static Object rows(Repeat repeat, Object rows) {
        if (!(rows instanceof List<?> list)) return rows;
        var tidied = new ArrayList<@Nullable Object>();
        for (var row : list) tidied.add(row instanceof Map<?, ?> map ? tidy(repeat.fields(), map) : row);
        return tidied;
    }

    static @Nullable Object tidy(Question question, @Nullable Object answer) {
        if (answer instanceof String text) {
            var clean = clean(text, question.kind() == Kind.TEXTAREA);
            if (clean.isEmpty()) return null;
            return question.format() == Format.MONEY
                    ? money(clean)
                    : question.format().tidy(clean);
        }
        if (answer instanceof List<?> list && list.isEmpty() && question.isList()) return null;
        if (answer instanceof Number number && question.isNumber())
            return Numbers.plain(number).map(Object.class::cast).orElseGet(number::toString);
        return answer;
    }

    /** Without control characters and halves of characters, which no database keeps. */
    private static String clean(String text, boolean lines) {
        var oneKind = text.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(oneKind.length());
        oneKind.codePoints()
                .filter(c -> (lines && c == '\n') || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static String money(String text) {
        return Format.MONEY.accepts(text)
                ? new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : text;
    }

    /** The answers without those to hidden fields; an answer that is hidden counts for no condition. */
    static Map<String, Object> withoutHidden(List<Field> fields, Map<String, Object> all) {
        var seen = all;
        // A chain of conditions needs a round per link; more rounds than fields would be a circle.
        for (int round = 0; round <= count(fields); round++) {
            var next = strip(fields, all, seen, seen);
            if (next.equals(seen)) return next;
            seen = next;
        }
        return seen;
    }

    private static int count(List<Field> fields) {
        int count = 0;
        for (var field : fields) {
            count++;
            if (field instanceof Section section) count += count(section.fields());
            if (field instanceof Repeat repeat) count += count(repeat.fields());
        }
        return count;
    }

    private static Map<String, Object> strip(
            List<Field> fields, Map<?, ?> all, Map<?, ?> seen, Map<String, @Nullable Object> scope) {
        var kept = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field.hide().holds(scope)) continue;
            if (field instanceof Question question) {
                keep(kept, question.key(), all.get(question.key()));
            } else if (field instanceof Section section && section.path().isEmpty()) {
                kept.putAll(strip(section.fields(), all, seen, scope));
            } else if (field instanceof Section section) {
                keep(kept, section.path(), inside(section, all.get(section.path()), seen.get(section.path()), scope));
            } else if (field instanceof Repeat repeat) {
                keep(kept, repeat.path(), rows(repeat, all.get(repeat.path()), seen.get(repeat.path()), scope));
            }
        }
        return kept;
    }

    private static void keep(Map<String, Object> kept, String name, @Nullable Object value) {
        if (value != null) kept.put(name, value);
    }

    private static @Nullable Object inside(
            Section section, @Nullable Object all, @Nullable Object seen, Map<String, @Nullable Object> scope) {
        if (!(all instanceof Map<?, ?> map)) return all;
        var inner = seen instanceof Map<?, ?> known ? known : map;
        return strip(section.fields(), map, inner, Scope.within(scope, inner));
    }

    private static @Nullable Object rows(
            Repeat repeat, @Nullable Object all, @Nullable Object seen, Map<String, @Nullable Object> scope) {
        if (!(all instanceof List<?> list)) return all;
        var known = seen instanceof List<?> rows && rows.size() == list.size() ? rows : list;
        var kept = new ArrayList<@Nullable Object>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> row && known.get(i) instanceof Map<?, ?> inner)
                kept.add(strip(repeat.fields(), row, inner, Scope.within(scope, inner)));
            else kept.add(list.get(i));
        }
        return kept;
    }
}
