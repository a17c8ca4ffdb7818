package draad.cases;

import draad.form.FieldError;
import draad.shared.StepId;
import draad.shared.Text;
import draad.web.Door;
import draad.web.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a step is sent and not accepted: who listens to that hears it, and may have words that help (C6). */
@Component
public class StepTroubles {

    private final List<StepTrouble> listeners;

    StepTroubles(List<StepTrouble> listeners) {
        this.listeners = listeners;
    }

    /**
     * For a page that checks what was typed before it sends it.
     *
     * @return words that help, when this was once too often
     */
    public Optional<String> typed(CustomerCase of, CaseStep step, List<FieldError> errors, Door door) {
        var refused = Problem.invalidData(Fields.problems(errors));
        met(of, step, refused, false, door);
        return Optional.ofNullable(refused.properties().get("help")).map(Object::toString);
    }

    /** The help that was offered in this step, while somebody is stuck there. */
    public Optional<String> help(StepId step, Locale locale) {
        return listeners.stream()
                .flatMap(listener -> listener.help(step).stream())
                .findFirst()
                .map((Text offer) -> offer.in(locale));
    }

    void met(CustomerCase of, CaseStep step, Problem refused, boolean together, Door door) {
        listeners.forEach(listener -> listener.met(of, step, refused, together, door));
    }
}
