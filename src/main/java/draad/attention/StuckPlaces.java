package draad.attention;

import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.StepForms;
import draad.form.Shown;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where in a form somebody gets stuck, by the questions as they stand in it. */
@Component
class StuckPlaces {

    /** A question whose answer was not accepted so many times. */
    record Place(String field, String question, int times) {}

    private final Troubles troubles;
    private final StepForms forms;

    StuckPlaces(Troubles troubles, StepForms forms) {
        this.troubles = troubles;
        this.forms = forms;
    }

    /** Most often first. */
    List<Place> of(CustomerCase of, CaseStep step, Locale locale) {
        var times = new LinkedHashMap<String, Integer>();
        troubles.of(step.id())
                .forEach(trouble -> trouble.answers().forEach(answer -> times.merge(answer.field(), 1, Integer::sum)));
        var questions = questions(of, step, locale);
        return times.entrySet().stream()
                .map(each ->
                        new Place(each.getKey(), questions.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .sorted(java.util.Comparator.comparing(Place::times).reversed())
                .toList();
    }

    int tries(CaseStep step) {
        return troubles.of(step.id()).size();
    }

    private Map<String, String> questions(CustomerCase of, CaseStep step, Locale locale) {
        var questions = new HashMap<String, String>();
        forms.of(step, of).ifPresent(form -> collect(form.shown(Map.of(), locale), questions));
        return questions;
    }

    private static void collect(List<Shown> fields, Map<String, String> into) {
        for (var field : fields) {
            into.put(field.name(), field.label());
            collect(field.children(), into);
        }
    }
}
