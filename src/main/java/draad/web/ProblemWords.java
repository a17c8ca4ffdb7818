package draad.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a problem in a sentence, for a page that tells it above what somebody was doing and goes on. */
@Component
public class ProblemWords {

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Problem problem, Locale locale) {
        if (problem.properties().get("errors") instanceof List<?> errors && !errors.isEmpty())
            return errors.stream()
                    .filter(Problem.FieldError.class::isInstance)
                    .map(error -> ((Problem.FieldError) error).message())
                    .distinct()
                    .collect(Collectors.joining(" "));
        var key = "problem." + problem.name();
        var title =
                messages.getMessage(key, problem.arguments(), problem.status().getReasonPhrase(), locale);
        return String.valueOf(messages.getMessage(key + ".detail", problem.arguments(), title, locale));
    }
}
