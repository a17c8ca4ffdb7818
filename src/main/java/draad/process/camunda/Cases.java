package draad.process.camunda;

import draad.shared.CaseReference;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** A case and its instances know each other by the business key, which called processes share. */
final class Cases {

    private Cases() {}

    static CaseReference referenceOf(ExecutionEntity execution) {
        var key = execution.getProcessBusinessKey();
        if (key == null)
            throw new IllegalStateException("A process runs for no case: " + execution.getProcessInstanceId());
        return CaseReference.of(key);
    }
}
