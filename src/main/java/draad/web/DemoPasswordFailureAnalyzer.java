package draad.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
class DemoPasswordFailureAnalyzer extends AbstractFailureAnalyzer<DemoPasswordInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoPasswordInUse cause) {
        return new FailureAnalysis(
                cause.getMessage() + " Everybody knows it, so Draad does not start with it outside the profile demo.",
                "Give draad.clients." + cause.client()
                        + ".password a password of its own, or start with the profile demo.",
                cause);
    }
}
