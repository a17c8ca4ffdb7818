package draad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What is wrong with the fields of one request, so that one answer names them all. The words come from the messages
 * {@code field.<code>}.
 */
public class FieldErrors {

    private final List<Problem.FieldError> errors = new ArrayList<>();
    private final MessageSource messages;
    private final Locale locale;

    public FieldErrors(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public void add(String field, String code, Object... arguments) {
        var message = messages.getMessage("field." + code, arguments, code, locale);
        errors.add(new Problem.FieldError(field, code, String.valueOf(message)));
    }

    /** The value, or null with an error that it is required. */
    public <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            add(field, "required");
            return null;
        }
        return value;
    }

    /** What was read from a text, or null: without an error when nothing was said, with one when it cannot be read. */
    public <T> @Nullable T read(
            String field, @Nullable String text, String code, Function<String, Optional<T>> reading) {
        if (text == null || text.isBlank()) return null;
        var read = reading.apply(text.strip());
        if (read.isEmpty()) add(field, code);
        return read.orElse(null);
    }

    /** A reading that throws {@link IllegalArgumentException} or a date's own exception when the text is not right. */
    public static <T> Function<String, Optional<T>> tried(Function<String, T> reading) {
        return text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                return Optional.empty();
            }
        };
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** @throws Problem 422 when anything was wrong */
    public void complain() {
        if (!errors.isEmpty()) throw Problem.invalidData(List.copyOf(errors));
    }
}
