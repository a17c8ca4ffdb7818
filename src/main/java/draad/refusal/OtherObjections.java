package draad.refusal;

import draad.customer.Representations;
import draad.shared.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the way whatever anybody said: it is not theirs, or it was done already. */
@Component
class OtherObjections {

    private final Executions executions;
    private final Representations representations;
    private final Reasons reasons;

    OtherObjections(Executions executions, Representations representations, Reasons reasons) {
        this.executions = executions;
        this.representations = representations;
        this.reasons = reasons;
    }

    List<Objection> of(CataloguedAction action, Asked asked, Involved involved) {
        var objections = new ArrayList<Objection>();
        if (!isTheirs(asked, involved)) objections.add(reasons.notTheirs());
        if (!action.repeatable()) doneAlready(asked).ifPresent(objections::add);
        return objections;
    }

    List<Objection> mandateMissing(CataloguedAction action, Optional<Mandate> mandate) {
        boolean missing = action.actionClass() == ActionClass.MANDATED && mandate.isEmpty();
        return missing ? List.of(reasons.mandateMissing()) : List.of();
    }

    private Optional<Objection> doneAlready(Asked asked) {
        var last = executions.lastOf(asked.action(), asked.subject());
        return last.filter(done -> !(done.isUnderWay() && done.attempt().equals(asked.attempt())))
                .map(done -> done.isUnderWay() ? reasons.underWay(done) : reasons.doneBefore(done));
    }

    /** A case reaches only what its customer has a part in, or those for whom they may speak about it. */
    private boolean isTheirs(Asked asked, Involved involved) {
        CustomerId customer = involved.customer();
        if (customer == null || involved.hasPart(customer)) return true;
        return involved.owners().stream().anyMatch(owner -> representations
                .rightOf(customer, owner, asked.action(), asked.subject())
                .isPresent());
    }
}
