package draad.cases;

import draad.shared.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Data of a case as people write them: amounts, days and numbers in both languages, all else as it is. */
final class DatumWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private DatumWords() {}

    static Optional<Text> of(@Nullable Object datum) {
        if (datum instanceof String text && !text.isBlank()) return Optional.of(text(text));
        if (datum instanceof Number number) return Optional.of(number(new BigDecimal(number.toString())));
        if (datum instanceof Map<?, ?> words
                && words.get("en") instanceof String en
                && words.get("nl") instanceof String nl
                && !en.isBlank()
                && !nl.isBlank()) return Optional.of(new Text(en, nl));
        return Optional.empty();
    }

    private static Text text(String text) {
        if (text.matches("-?\\d+\\.\\d\\d")) return amount(new BigDecimal(text));
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) return day(text);
        return new Text(text, text);
    }

    private static Text amount(BigDecimal amount) {
        return new Text("€ " + amount(amount, Locale.UK), "€ " + amount(amount, DUTCH));
    }

    private static String amount(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        int decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    private static Text number(BigDecimal number) {
        var text = number.stripTrailingZeros().toPlainString();
        return new Text(text, text.replace('.', ','));
    }

    private static Text day(String text) {
        try {
            var day = LocalDate.parse(text);
            return new Text(written(day, Locale.UK), written(day, DUTCH));
        } catch (DateTimeParseException e) {
            return new Text(text, text);
        }
    }

    private static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
