package draad.task;

import draad.cases.CaseStep;
import draad.cases.CaseStepOpened;
import draad.cases.Cases;
import draad.cases.ExtraStep;
import draad.cases.ExtraSteps;
import draad.customer.Customers;
import org.springframework.stereotype.Component;

/** Tells of an open step anew, with what is known of its case now, for who routes it again. */
@Component
class OpenedSteps {

    private final Cases cases;
    private final ExtraSteps extraSteps;
    private final Customers customers;

    OpenedSteps(Cases cases, ExtraSteps extraSteps, Customers customers) {
        this.cases = cases;
        this.extraSteps = extraSteps;
        this.customers = customers;
    }

    CaseStepOpened of(CaseStep step) {
        var of = cases.get(step.reference());
        var customer = customers.find(of.customer()).orElseThrow();
        return new CaseStepOpened(
                step.id(),
                step.reference(),
                of.type(),
                of.product(),
                of.customer(),
                customer.market().id(),
                customer.language().getLanguage(),
                step.key(),
                step.title(),
                step.performer(),
                of.startedIn(),
                of.data(),
                step.contactMoment(),
                extraSteps.ofStep(step.id()).map(ExtraStep::skill).orElse(null),
                step.notFor(),
                step.openedAt(),
                of.confidential());
    }
}
