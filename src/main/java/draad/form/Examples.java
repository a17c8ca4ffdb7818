package draad.form;

import draad.form.Field.Question;
import draad.form.Field.Repeat;
import draad.form.Field.Section;
import draad.form.Field.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form's examples as typed answers in one language. */
final class Examples {

    private final Locale locale;
    private final Clock clock;

    Examples(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    /** The first example of every question. */
    Map<String, Object> of(List<Field> fields) {
        var data = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field instanceof Question question && !question.examples().isEmpty())
                data.put(question.key(), of(question).get(0));
            else if (field instanceof Repeat repeat) data.put(repeat.path(), of(repeat));
            else if (field instanceof Section section && section.path().isEmpty()) data.putAll(of(section.fields()));
            else if (field instanceof Section section) data.put(section.path(), of(section.fields()));
            else assert field instanceof Words;
        }
        return data;
    }

    List<Map<String, Object>> of(Repeat repeat) {
        return java.util.Collections.nCopies(Math.max(1, repeat.minItems()), of(repeat.fields()));
    }

    List<Object> of(Question question) {
        return question.examples().stream()
                .map(example -> typed(question, example.in(locale)))
                .toList();
    }

    private Object typed(Question question, String text) {
        return switch (question.kind()) {
            case CHECKBOX -> Boolean.valueOf(text);
            case CHECKLIST -> Arrays.stream(text.split(",")).map(String::strip).toList();
            case DATE -> Days.resolve(text, clock).map(LocalDate::toString).orElse(text);
            case NUMBER -> question.isNumber() && isNumber(text) ? Numbers.plain(new BigDecimal(text)) : text;
            default -> text;
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,12}([.][0-9]{1,6})?");
    }
}
