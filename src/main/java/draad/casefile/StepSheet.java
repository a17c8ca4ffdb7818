package draad.casefile;

import draad.cases.CaseStep;
import draad.cases.CaseViews;
import draad.cases.CustomerCase;
import draad.contact.ContactMoments;
import draad.form.FieldError;
import draad.staff.Employee;
import draad.staff.Staff;
import draad.web.Door;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out a step: the form, as plain HTML and for the viewer, and beside it what helps whoever fills it in. */
@Component
class StepSheet {

    private final CaseViews views;
    private final StepAnswers answers;
    private final StepBeside beside;
    private final ContactMoments moments;
    private final StepScreen screen;
    private final Staff staff;

    StepSheet(
            CaseViews views,
            StepAnswers answers,
            StepBeside beside,
            ContactMoments moments,
            StepScreen screen,
            Staff staff) {
        this.views = views;
        this.answers = answers;
        this.beside = beside;
        this.moments = moments;
        this.screen = screen;
        this.staff = staff;
    }

    /** @param shown what stands in the fields: what is known, and what was just typed on top of it */
    void addTo(
            Model model,
            CustomerCase of,
            CaseStep step,
            Map<String, Object> shown,
            List<FieldError> errors,
            Door door) {
        var form = answers.form(of, step);
        var known = answers.known(of, step, door);
        model.addAttribute("shown", views.of(of, door));
        model.addAttribute("step", step.id());
        model.addAttribute("title", step.title().in(door.locale()));
        model.addAttribute("extra", views.step(of, step, door).extra());
        model.addAttribute("moment", moment(step.contactMoment()));
        model.addAttribute(
                "fields", form.map(it -> it.shown(shown, door.locale())).orElse(List.of()));
        model.addAttribute(
                "errors",
                errors.stream()
                        .collect(Collectors.toMap(FieldError::field, FieldError::message, (first, second) -> first)));
        model.addAttribute("known", screen.json(known));
        model.addAttribute("draft", DraftView.of(answers.draft(step)));
        model.addAttribute("labels", answers.labels(of, step, door));
        model.addAttribute("bankSide", door.isBankSide());
        if (errors.isEmpty()) form.ifPresent(it -> model.addAttribute("screen", screen.of(it, of, step, known, door)));
        if (door.isBankSide()) beside.addTo(model, of, door);
    }

    /** The name of whoever finished the step; null when it was the customer, or when it was no longer needed. */
    @Nullable
    String doneBy(CaseStep step) {
        if (step.completedBy() == null) return null;
        return staff.find(step.completedBy()).map(Employee::name).orElse(null);
    }

    private @Nullable Object moment(@Nullable String id) {
        return id == null ? null : moments.find(id).orElse(null);
    }
}
