package draad.cases;

import draad.form.FieldError;
import draad.web.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What is wrong with answers, as a problem tells it. */
final class Fields {

    private Fields() {}

    static List<Problem.FieldError> problems(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new Problem.FieldError(error.field(), error.code(), error.message()))
                .toList();
    }

    static List<Problem.FieldError> unexpected(Collection<String> fields, Locale locale) {
        var message = "nl".equals(locale.getLanguage())
                ? "Deze zaak begint zonder gegevens: laat dit veld weg."
                : "This case starts without data: leave this field out.";
        return fields.stream()
                .map(field -> new Problem.FieldError(field, "unexpected", message))
                .toList();
    }
}
