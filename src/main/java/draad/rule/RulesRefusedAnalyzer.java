package draad.rule;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in sentences which rules keep Draad from starting, and how to mend them. */
class RulesRefusedAnalyzer extends AbstractFailureAnalyzer<RuleSetRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RuleSetRefused cause) {
        return new FailureAnalysis(
                "Rules were refused, so that nothing was started.\n" + cause.getMessage(),
                "Mend them as said above, in rules/ or in draad.rules-directory.",
                cause);
    }
}
