package draad.casefile;

import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.form.Form;
import draad.web.Door;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the form viewer is given: the same form as the plain one, what is known already, and the words that its script
 * says.
 */
@Component
class StepScreen {

    private final StepAnswers answers;
    private final StepWords words;
    private final JsonMapper json;
    private final Clock clock;

    StepScreen(StepAnswers answers, StepWords words, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /** As JSON that cannot end a script element. */
    String of(Form form, CustomerCase of, CaseStep step, Map<String, Object> known, Door door) {
        var screen = new LinkedHashMap<String, Object>();
        screen.put("form", form.source(door.locale()));
        screen.put("data", known);
        screen.put("draft", DraftView.of(answers.draft(step)));
        screen.put("labels", answers.labels(of, step, door));
        screen.put("me", door.actor().name());
        screen.put("zone", clock.getZone().getId());
        screen.put("words", words.in(door.locale()));
        return json(screen).replace("<", "\\u003c");
    }

    String json(Object value) {
        return json.writeValueAsString(value);
    }
}
