package draad.process.camunda;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in sentences which models keep Draad from starting, and how to mend them. */
class ModelsRefusedAnalyzer extends AbstractFailureAnalyzer<ModelsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelsRefused cause) {
        return new FailureAnalysis(
                "Process models were refused, so that nothing was started:\n" + cause.getMessage(),
                "Mend them as said above, in processes/ or in draad.processes-directory.",
                cause);
    }
}
