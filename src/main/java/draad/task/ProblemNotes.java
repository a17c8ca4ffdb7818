package draad.task;

import draad.web.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a problem that is not the answer to the whole call. */
@Component
class ProblemNotes {

    private final MessageSource messages;

    ProblemNotes(MessageSource messages) {
        this.messages = messages;
    }

    ProblemNote of(Problem problem, Locale locale) {
        var key = "problem." + problem.name();
        var title = String.valueOf(
                messages.getMessage(key, problem.arguments(), problem.status().getReasonPhrase(), locale));
        return new ProblemNote(
                "/problems/" + problem.name(),
                title,
                problem.status().value(),
                String.valueOf(messages.getMessage(key + ".detail", problem.arguments(), title, locale)),
                problem.properties());
    }
}
