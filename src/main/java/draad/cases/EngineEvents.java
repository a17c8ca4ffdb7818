package draad.cases;

import draad.customer.Customers;
import draad.form.Form;
import draad.form.Forms;
import draad.process.ModelElement;
import draad.process.ProcessEnded;
import draad.process.ProcessModels;
import draad.process.StepClosed;
import draad.process.StepOpened;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a case's steps and end in step with its process, in the engine's own transaction. */
@Component
class EngineEvents {

    private final Cases cases;
    private final CaseSteps steps;
    private final ExtraSteps extraSteps;
    private final MessageSource messages;
    private final Forms forms;
    private final AnotherThanBefore anotherThanBefore;
    private final Customers customers;
    private final ProcessModels models;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineEvents(
            Cases cases,
            CaseSteps steps,
            ExtraSteps extraSteps,
            MessageSource messages,
            Forms forms,
            AnotherThanBefore anotherThanBefore,
            Customers customers,
            ProcessModels models,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.extraSteps = extraSteps;
        this.messages = messages;
        this.forms = forms;
        this.anotherThanBefore = anotherThanBefore;
        this.customers = customers;
        this.models = models;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(StepOpened opened) {
        var customerCase = cases.get(opened.reference());
        var extra = Optional.ofNullable(opened.outcomes().get(AddingSteps.ASKED))
                .flatMap(id -> extraSteps.find(UUID.fromString(id.toString())));
        var step = step(customerCase, opened, extra);
        steps.add(step);
        extra.ifPresent(asked -> extraSteps.opened(asked.id(), step.id()));
        var customer = customers.profile(customerCase.customer()).orElseThrow();
        events.publishEvent(new CaseStepOpened(
                step.id(),
                customerCase.reference(),
                customerCase.type(),
                customerCase.product(),
                customerCase.customer(),
                customer.market().id(),
                customer.language().getLanguage(),
                step.key(),
                step.title(),
                step.performer(),
                customerCase.startedIn(),
                customerCase.data(),
                step.contactMoment(),
                extra.map(ExtraStep::skill).orElse(null),
                step.notFor(),
                step.openedAt(),
                customerCase.confidential()));
    }

    @EventListener
    void on(StepClosed closed) {
        var step = steps.byTask(closed.taskId()).orElseThrow();
        if (closed.cancelled()) steps.cancel(step.id());
        events.publishEvent(new CaseStepClosed(step.id(), step.reference(), !closed.cancelled()));
    }

    @EventListener
    void on(ProcessEnded ended) {
        cases.end(ended.reference(), CaseStatus.COMPLETED, ended.endEvent());
        var name = models.model(ended.process(), ended.processVersion())
                .map(model -> model.names().get(ended.endEvent()))
                .orElse(new Text(ended.endEvent(), ended.endEvent()));
        events.publishEvent(new Happened.CaseCompleted(cases.get(ended.reference()), ended.endEvent(), name));
    }

    private CaseStep step(CustomerCase customerCase, StepOpened opened, Optional<ExtraStep> extra) {
        ModelElement element = opened.step();
        var form = forms.find(customerCase.type(), element.key()).or(() -> forms.find(opened.process(), element.id()));
        return new CaseStep(
                StepId.next(),
                customerCase.reference(),
                opened.taskId(),
                element.key(),
                extra.map(asked -> title(asked, element.name())).orElse(element.name()),
                element.performer().map(Performer::of).orElse(Performer.EMPLOYEE),
                element.contactMoment().orElse(null),
                element.produces().orElse(null),
                element.producesOn().orElse(null),
                form.map(Form::version).orElse(null),
                anotherThanBefore.who(customerCase, element),
                CaseStep.Status.OPEN,
                0,
                clock.instant(),
                null,
                null,
                null);
    }

    /** An extra step is called by its kind, when that has a name. */
    private Text title(ExtraStep extra, Text otherwise) {
        var key = "extra-step." + extra.kind();
        return new Text(
                String.valueOf(messages.getMessage(key, null, otherwise.en(), Locale.ENGLISH)),
                String.valueOf(messages.getMessage(key, null, otherwise.nl(), Locale.forLanguageTag("nl"))));
    }
}
