package draad.form;

import draad.form.Field.Option;
import draad.form.Field.Question;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an answer and how to mend it, to somebody who never heard of a schema. */
final class ErrorWords {

    private final Locale locale;
    private final Clock clock;

    ErrorWords(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    FieldError missing(String path, Question question) {
        return switch (question.kind()) {
            case CHECKBOX -> say(path, "tick");
            case RADIO, SELECT -> say(path, "required-choice");
            case CHECKLIST -> say(path, "required-choices");
            default -> say(path, "required");
        };
    }

    FieldError shape(String path, String code, Object... details) {
        return say(path, code, details);
    }

    /** @param fault a keyword of JSON Schema, or {@code earliest} or {@code latest} */
    FieldError wrong(String path, Question question, String fault) {
        var limits = question.limits();
        return switch (fault) {
            case "enum" -> say(path, "choice", choices(question));
            case "uniqueItems" -> say(path, "twice");
            case "minimum" -> say(path, "too-low", number(question, limits.min()));
            case "maximum" -> say(path, "too-high", number(question, limits.max()));
            case "multipleOf" -> say(path, "decimals", limits.decimals());
            case "minLength" -> say(path, "too-short", limits.minLength());
            case "maxLength" -> say(path, "too-long", limits.maxLength());
            case "earliest" -> say(path, "too-early", day(limits.earliest()));
            case "latest" -> say(path, "too-late", day(limits.latest()));
            case "pattern" ->
                limits.patternWords() == null
                        ? say(path, kindOf(question))
                        : new FieldError(path, "pattern", limits.patternWords().in(locale));
            default -> say(path, kindOf(question));
        };
    }

    /** What kind of answer was expected: the code and the words when it is none at all. */
    private static String kindOf(Question question) {
        if (question.format() != Format.NONE) return question.format().id();
        return switch (question.kind()) {
            case CHECKBOX -> "yes-or-no";
            case CHECKLIST -> "choices";
            case DATE -> "date";
            case NUMBER -> question.limits().decimals() == 0 ? "whole-number" : "number";
            case RADIO, SELECT -> "required-choice";
            default -> "text";
        };
    }

    private String choices(Question question) {
        return question.options().stream()
                .map(Option::label)
                .map(label -> label.in(locale))
                .collect(Collectors.joining("; "));
    }

    private String number(Question question, @Nullable BigDecimal limit) {
        var number = Optional.ofNullable(limit).orElse(QuestionSchema.FAR);
        if (question.format() == Format.MONEY) return "€ " + Numbers.money(number, locale);
        return Numbers.number(number, locale) + (question.format() == Format.PERCENTAGE ? "%" : "");
    }

    private String day(String limit) {
        var format = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        return Days.resolve(limit, clock).map(format::format).orElse("");
    }

    private FieldError say(String path, String code, Object... details) {
        var texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) texts[i] = String.valueOf(details[i]);
        return new FieldError(path, code, FormWords.in(locale, "form.error." + code, texts));
    }
}
