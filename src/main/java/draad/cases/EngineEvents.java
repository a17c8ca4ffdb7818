package draad.cases;

import draad.customer.Customers;
import draad.form.Forms;
import draad.process.ModelElement;
import draad.process.ProcessEnded;
import draad.process.ProcessModels;
import draad.process.StepClosed;
import draad.process.StepOpened;
import draad.shared.StepId;
import draad.shared.Text;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a case's steps and end in step with its process, in the engine's own transaction. */
@Component
class EngineEvents {

    private final Cases cases;
    private final CaseSteps steps;
    private final Forms forms;
    private final Customers customers;
    private final ProcessModels models;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngineEvents(
            Cases cases,
            CaseSteps steps,
            Forms forms,
            Customers customers,
            ProcessModels models,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.forms = forms;
        this.customers = customers;
        this.models = models;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(StepOpened opened) {
        var customerCase = cases.get(opened.reference());
        var step = step(customerCase, opened);
        steps.add(step);
        var customer = customers.find(customerCase.customer()).orElseThrow();
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

    private CaseStep step(CustomerCase customerCase, StepOpened opened) {
        ModelElement element = opened.step();
        var form = forms.find(opened.process(), element.id());
        return new CaseStep(
                StepId.next(),
                customerCase.reference(),
                opened.taskId(),
                element.id(),
                element.name(),
                element.performer().map(Performer::of).orElse(Performer.EMPLOYEE),
                element.contactMoment().orElse(null),
                element.produces().orElse(null),
                form.map(found -> found.version().hash()).orElse(null),
                CaseStep.Status.OPEN,
                0,
                clock.instant(),
                null);
    }
}
