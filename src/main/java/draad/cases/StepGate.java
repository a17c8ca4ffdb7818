package draad.cases;

import draad.web.Door;

/**
 * Who may complete a step of the bank's: asked before it is completed, and refuses with a {@link draad.web.Problem}.
 */
@FunctionalInterface
public interface StepGate {

    void check(CaseStep step, Door door);
}
