package draad.cases;

import draad.customer.Customers;
import draad.refusal.PromisedCases;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.StepId;
import draad.web.Door;
import draad.web.Looks;
import draad.web.Problem;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who may see a case, and who may do a step of it in which channel. */
@Component
public class CaseAccess {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final Cases cases;
    private final CaseSteps steps;
    private final Customers customers;
    private final PromisedCases promised;
    private final Offering offering;
    private final StepAssurance assurance;
    private final Looks looks;

    CaseAccess(
            Cases cases,
            CaseSteps steps,
            Customers customers,
            PromisedCases promised,
            Offering offering,
            StepAssurance assurance,
            Looks looks) {
        this.cases = cases;
        this.steps = steps;
        this.customers = customers;
        this.promised = promised;
        this.offering = offering;
        this.assurance = assurance;
        this.looks = looks;
    }

    /**
     * @throws Problem 404, also when it is there but not to be seen by this caller; 503 when it was promised and will
     *     be there in a moment
     */
    public CustomerCase find(CaseReference reference, Door door) {
        var found = cases.find(reference)
                .filter(it -> door.maySee(customers.canonical(it.customer())))
                .filter(it -> !it.confidential() || Confidential.mayKnow(door))
                .orElseThrow(() -> absent(reference, door));
        if (looks.isRead()) looks.at(found.customer(), "case", reference);
        return found;
    }

    private Problem absent(CaseReference reference, Door door) {
        return promised.customerOf(reference)
                .filter(customer -> door.maySee(customers.canonical(customer))
                        && cases.find(reference).isEmpty())
                .map(customer -> new Problem(HttpStatus.SERVICE_UNAVAILABLE, "case-not-yet-open", reference)
                        .retryAfter(A_MOMENT))
                .orElseGet(Problem::notFound);
    }

    /** @throws Problem 404 when the step is not one of this case's */
    public CaseStep step(CustomerCase customerCase, StepId id) {
        return steps.find(id)
                .filter(step -> step.reference().equals(customerCase.reference()))
                .orElseThrow(Problem::notFound);
    }

    /** The channels in which an open step can be done; an employee's step wherever employees are. */
    public List<Channel> mayIn(CustomerCase customerCase, CaseStep step) {
        var market = customers
                .profile(customerCase.customer())
                .orElseThrow()
                .market()
                .id();
        return offering.continuableIn(customerCase.type(), market).stream()
                .filter(channel -> step.performer() == Performer.CUSTOMER || !channel.isSelfService())
                .toList();
    }

    /** @throws Problem 409 when the case does not run, 403 or 422 when the step is not for this caller here */
    void checkMayComplete(CustomerCase customerCase, CaseStep step, Door door) {
        checkMayFillIn(customerCase, step, door);
        if (step.performer() == Performer.CUSTOMER) assurance.check(customerCase.type(), step.key(), door);
    }

    /** @throws Problem 409 when the case does not run, 403 or 422 when the step is not for this caller here */
    void checkMayFillIn(CustomerCase customerCase, CaseStep step, Door door) {
        if (customerCase.status() == CaseStatus.PAUSED) throw Problem.conflict("case-paused", customerCase.reference());
        if (!step.isOpen() || customerCase.status().isFinal()) throw Problem.conflict("step-already-completed");
        if (step.performer() == Performer.EMPLOYEE && !door.isBankSide()) throw Problem.forbidden("step-of-the-bank");
        var channels = mayIn(customerCase, step);
        if (!channels.contains(door.channel()))
            throw Problem.notAcceptable(
                            "channel-not-offered",
                            customerCase.type(),
                            door.channel().id())
                    .with("alternatives", channels);
    }
}
