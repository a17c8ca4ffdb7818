package draad.casefile;

import draad.cases.CaseStep;
import draad.cases.CaseViews;
import draad.cases.CustomerCase;
import draad.cases.Drafts;
import draad.cases.StepForms;
import draad.form.Form;
import draad.form.Shown;
import draad.web.Door;
import draad.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answers to a step: what the case knows already, what the draft holds, and what a plain form brings. */
@Component
class StepAnswers {

    /** Hidden fields of a plain form: what stood on it, and the draft's version then. */
    static final String SHOWN = "_shown";

    static final String SEEN = "_seen";

    private final CaseViews views;
    private final StepForms forms;
    private final Drafts drafts;
    private final JsonMapper json;

    StepAnswers(CaseViews views, StepForms forms, Drafts drafts, JsonMapper json) {
        this.views = views;
        this.forms = forms;
        this.drafts = drafts;
        this.json = json;
    }

    Optional<Form> form(CustomerCase customerCase, CaseStep step) {
        return forms.of(step, customerCase);
    }

    long version(CaseStep step) {
        return drafts.of(step.id()).version();
    }

    Drafts.Draft draft(CaseStep step) {
        return drafts.of(step.id());
    }

    /** What the case knows already, under what somebody filled in here before. */
    Map<String, Object> known(CustomerCase customerCase, CaseStep step, Door door) {
        var known = new LinkedHashMap<String, Object>(
                views.step(customerCase, step, door).prefilled());
        var draft = drafts.of(step.id());
        draft.entries().forEach(entry -> known.remove(entry.field()));
        known.putAll(draft.values());
        return known;
    }

    Typed typed(CustomerCase customerCase, CaseStep step, MultiValueMap<String, String> parameters, Door door) {
        var typed = form(customerCase, step)
                .map(form -> form.fromHtml(parameters, door.locale()))
                .orElse(Map.of());
        return Typed.of(
                known(customerCase, step, door),
                drafts.of(step.id()),
                typed,
                shown(parameters.getFirst(SHOWN)),
                seen(parameters.getFirst(SEEN), step));
    }

    private @Nullable JsonNode shown(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : json.readTree(text);
        } catch (JacksonException e) {
            throw Problem.malformed("invalid-parameter", SHOWN, "");
        }
    }

    private long seen(@Nullable String version, CaseStep step) {
        return version != null && version.matches("[0-9]{1,18}") ? Long.parseLong(version) : version(step);
    }

    /** Question and answer as people read them, of what was answered. */
    Map<String, String> inWords(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        var words = new LinkedHashMap<String, String>();
        form(customerCase, step).ifPresent(form -> tell(form.shown(answers, door.locale()), words));
        return words;
    }

    private static void tell(List<Shown> fields, Map<String, String> words) {
        for (var field : fields) {
            tell(field.children(), words);
            var chosen = field.choices().stream()
                    .filter(Shown.Choice::chosen)
                    .map(Shown.Choice::label)
                    .toList();
            var answer = field.choices().isEmpty() ? field.value() : String.join(", ", chosen);
            if (!field.hidden() && !answer.isBlank()) words.put(field.label(), answer);
        }
    }

    /** The labels of the questions by the name of their answer. */
    Map<String, String> labels(CustomerCase customerCase, CaseStep step, Door door) {
        var labels = new LinkedHashMap<String, String>();
        form(customerCase, step).ifPresent(form -> label(form.shown(Map.of(), door.locale()), labels));
        return labels;
    }

    private static void label(List<Shown> fields, Map<String, String> labels) {
        for (var field : fields) {
            if (!field.name().isEmpty()) labels.putIfAbsent(field.name(), field.label());
            label(field.children(), labels);
        }
    }
}
