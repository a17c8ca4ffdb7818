package draad.process;

import draad.shared.CaseReference;
import java.util.Map;

/** A step came to wait for a person; told in the transaction in which it did. */
public record StepOpened(
        CaseReference reference,
        String taskId,
        String process,
        int processVersion,
        ModelElement step,
        Map<String, Object> outcomes) {}
