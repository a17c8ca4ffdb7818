package draad.casefile;

import draad.cases.CaseAccess;
import draad.cases.CaseStep;
import draad.cases.CustomerCase;
import draad.cases.DraftSaving;
import draad.cases.StepCompletion;
import draad.cases.StepTroubles;
import draad.form.FieldError;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.web.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A step's form. Without script it is plain HTML, and loses nothing either: what was typed is kept, also when it is not
 * right yet, and what others filled in meanwhile stays.
 */
@Controller
@RequestMapping("/cases/{reference}/steps/{step}")
class StepPage {

    private final CaseAccess access;
    private final StepSheet sheet;
    private final StepAnswers answers;
    private final DraftSaving saving;
    private final StepCompletion completion;
    private final StepTroubles troubles;
    private final MessageSource messages;

    StepPage(
            CaseAccess access,
            StepSheet sheet,
            StepAnswers answers,
            DraftSaving saving,
            StepCompletion completion,
            StepTroubles troubles,
            MessageSource messages) {
        this.access = access;
        this.sheet = sheet;
        this.answers = answers;
        this.saving = saving;
        this.completion = completion;
        this.troubles = troubles;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable CaseReference reference, @PathVariable StepId step, Door door, Model model) {
        var customerCase = access.find(reference, door);
        var found = access.step(customerCase, step);
        if (found.status() != CaseStep.Status.OPEN) return late(customerCase, found, Map.of(), door, model);
        return page(customerCase, found, answers.known(customerCase, found, door), List.of(), door, model);
    }

    /** Completes the step when all is right; otherwise keeps what was typed and says what to mend. */
    @PostMapping
    String send(
            @PathVariable CaseReference reference,
            @PathVariable StepId step,
            @RequestParam MultiValueMap<String, String> parameters,
            Door door,
            Model model) {
        var customerCase = access.find(reference, door);
        var found = access.step(customerCase, step);
        var typed = answers.typed(customerCase, found, parameters, door);
        if (found.status() != CaseStep.Status.OPEN) return late(customerCase, found, typed.answers(), door, model);
        var errors = new ArrayList<>(overtaken(typed, door));
        var isForLater = parameters.containsKey("save");
        if (!isForLater) errors.addAll(mistakes(customerCase, found, typed, door));
        if (isForLater || !errors.isEmpty()) {
            saving.save(customerCase, found, answers.version(found), typed.toKeep(), door);
            if (isForLater && errors.isEmpty()) return "redirect:/cases/" + reference;
            troubles.typed(customerCase, found, errors, door).ifPresent(help -> model.addAttribute("help", help));
            return page(customerCase, access.step(customerCase, step), typed.answers(), errors, door, model);
        }
        completion.complete(customerCase, step, typed.answers(), door);
        return "redirect:/cases/" + reference;
    }

    private List<FieldError> mistakes(CustomerCase customerCase, CaseStep step, Typed typed, Door door) {
        return answers.form(customerCase, step)
                .map(form -> form.check(typed.answers(), door.locale()).errors())
                .orElse(List.of());
    }

    private List<FieldError> overtaken(Typed typed, Door door) {
        return typed.overtaken().values().stream()
                .map(entry -> new FieldError(
                        entry.field(),
                        "overtaken",
                        messages.getMessage(
                                "step.overtaken",
                                new Object[] {entry.by(), entry.value().asString("")},
                                door.locale())))
                .toList();
    }

    private String page(
            CustomerCase customerCase,
            CaseStep step,
            Map<String, Object> shown,
            List<FieldError> errors,
            Door door,
            Model model) {
        sheet.addTo(model, customerCase, step, shown, errors, door);
        troubles.help(step.id(), door.locale()).ifPresent(help -> model.addAttribute("help", help));
        return "casefile/step";
    }

    /** Somebody finished the step while this page lay open: says so, and gives back what was typed. */
    private String late(CustomerCase customerCase, CaseStep step, Map<String, Object> typed, Door door, Model model) {
        model.addAttribute("reference", customerCase.reference().text());
        model.addAttribute("title", step.title().in(door.locale()));
        model.addAttribute("typed", answers.inWords(customerCase, step, typed, door));
        model.addAttribute("step", step);
        model.addAttribute("by", sheet.doneBy(step));
        return "casefile/late";
    }
}
