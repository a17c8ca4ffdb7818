package draad.refusal;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Subject;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Promises the case that undoes what was done, under a reference that is known at once; it opens after the commit. */
@Component
class Restoring {

    private final Executions executions;
    private final Actions actions;
    private final ApplicationEventPublisher events;

    Restoring(Executions executions, Actions actions, ApplicationEventPublisher events) {
        this.executions = executions;
        this.actions = actions;
        this.events = events;
    }

    /**
     * @param bankAtFault whether the bank had the word before it did what was refused
     * @return empty when nothing undoes it
     */
    Optional<CaseReference> promise(Execution execution, CustomerId customer, boolean bankAtFault) {
        var caseType = actions.get(execution.action()).reversedBy();
        if (caseType == null) return Optional.empty();
        if (execution.restoring() != null) return Optional.of(execution.restoring());
        var reference = CaseReference.random();
        var promised = executions.promiseRestoring(execution.id(), reference);
        if (promised.equals(reference))
            events.publishEvent(needed(reference, caseType, execution, customer, bankAtFault));
        return Optional.of(promised);
    }

    private static RestoringCaseNeeded needed(
            CaseReference reference, String caseType, Execution execution, CustomerId customer, boolean bankAtFault) {
        var data = new LinkedHashMap<String, String>();
        if (execution.subject().kind() == Subject.Kind.ACCOUNT)
            data.put("account", execution.subject().id());
        data.put("execution", execution.id().toString());
        data.put("executedAt", execution.executedAt().toString());
        data.put("bankAtFault", bankAtFault ? "yes" : "no");
        return new RestoringCaseNeeded(reference, caseType, customer, data);
    }
}
