package draad.channel;

import draad.cases.CaseAccess;
import draad.cases.CaseStep;
import draad.cases.CaseViews;
import draad.cases.CustomerCase;
import draad.cases.DraftSaving;
import draad.cases.StepCompletion;
import draad.cases.StepForms;
import draad.cases.StepTroubles;
import draad.contact.ContactMoments;
import draad.form.FieldError;
import draad.form.Form;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A step's form as plain HTML; what was typed is kept, also when it is not right yet. */
@Controller
@RequestMapping("/cases/{reference}/steps/{step}")
class StepPage {

    private final CaseAccess access;
    private final CaseViews views;
    private final StepForms forms;
    private final DraftSaving saving;
    private final StepCompletion completion;
    private final StepTroubles troubles;
    private final ContactMoments moments;
    private final JsonMapper json;

    StepPage(
            CaseAccess access,
            CaseViews views,
            StepForms forms,
            DraftSaving saving,
            StepCompletion completion,
            StepTroubles troubles,
            ContactMoments moments,
            JsonMapper json) {
        this.access = access;
        this.views = views;
        this.forms = forms;
        this.saving = saving;
        this.completion = completion;
        this.troubles = troubles;
        this.moments = moments;
        this.json = json;
    }

    @GetMapping
    String show(@PathVariable CaseReference reference, @PathVariable StepId step, Door door, Model model) {
        var customerCase = access.find(reference, door);
        return page(
                customerCase, access.step(customerCase, step), known(customerCase, step, door), List.of(), door, model);
    }

    /** Completes the step when all is right; otherwise keeps what was typed and says what to mend. */
    @PostMapping
    String send(
            @PathVariable CaseReference reference,
            @PathVariable StepId step,
            @RequestParam MultiValueMap<String, String> typed,
            Door door,
            Model model) {
        var customerCase = access.find(reference, door);
        var found = access.step(customerCase, step);
        var form = forms.of(found, customerCase);
        var answers = form.map(it -> answers(it, typed, door)).orElse(Map.of());
        var errors = form.map(it -> it.check(answers, door.locale()).errors()).orElse(List.of());
        if (typed.containsKey("save") || !errors.isEmpty()) {
            keep(customerCase, found, answers, door);
            if (typed.containsKey("save")) return "redirect:/cases/" + reference;
            troubles.typed(customerCase, found, errors, door).ifPresent(help -> model.addAttribute("help", help));
            return page(customerCase, found, answers, errors, door, model);
        }
        completion.complete(customerCase, step, answers, door);
        return "redirect:/cases/" + reference;
    }

    private static Map<String, Object> answers(Form form, MultiValueMap<String, String> typed, Door door) {
        var answers = new LinkedHashMap<String, Object>();
        form.fromHtml(typed, door.locale()).forEach((key, value) -> {
            if (value != null) answers.put(key, value);
        });
        return answers;
    }

    private void keep(CustomerCase customerCase, CaseStep step, Map<String, Object> answers, Door door) {
        var change = new LinkedHashMap<String, JsonNode>();
        answers.forEach((key, value) -> change.put(key, json.valueToTree(value)));
        saving.save(customerCase, step, step.draftVersion(), change, door);
    }

    /** What the case knows already, under what somebody typed here before. */
    private Map<String, Object> known(CustomerCase customerCase, StepId id, Door door) {
        var open = views.step(customerCase, access.step(customerCase, id), door);
        var known = new LinkedHashMap<String, Object>(open.prefilled());
        open.draft().data().forEach((key, value) -> known.put(key, json.treeToValue(value, Object.class)));
        return known;
    }

    private String page(
            CustomerCase customerCase,
            CaseStep step,
            Map<String, Object> answers,
            List<FieldError> errors,
            Door door,
            Model model) {
        if (step.status() != CaseStep.Status.OPEN) throw Problem.conflict("step-already-completed");
        var locale = door.locale();
        model.addAttribute("shown", views.of(customerCase, door));
        model.addAttribute("step", step.id());
        model.addAttribute("title", step.title().in(locale));
        model.addAttribute("extra", views.step(customerCase, step, door).extra());
        model.addAttribute(
                "fields",
                forms.of(step, customerCase)
                        .map(form -> form.shown(answers, locale))
                        .orElse(List.of()));
        model.addAttribute(
                "errors",
                errors.stream()
                        .collect(Collectors.toMap(FieldError::field, FieldError::message, (first, second) -> first)));
        model.addAttribute(
                "moment",
                step.contactMoment() == null
                        ? null
                        : moments.find(step.contactMoment()).orElse(null));
        troubles.help(step.id(), locale).ifPresent(help -> model.addAttribute("help", help));
        model.addAttribute("bankSide", door.isBankSide());
        return "channel/step";
    }
}
