package draad.cases;

import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** A second opinion that rules ask for is not given by whoever gave the first. */
@Component
class OtherEyes implements StepGate {

    private final ExtraSteps extraSteps;

    OtherEyes(ExtraSteps extraSteps) {
        this.extraSteps = extraSteps;
    }

    @Override
    public void check(CaseStep step, Door door) {
        if (!step.key().equals(ExtraStep.KEY)) return;
        extraSteps
                .ofStep(step.id())
                .filter(extra -> extra.kind().equals(ExtraStep.SECOND_OPINION))
                .flatMap(extraSteps::doneBefore)
                .filter(first -> first.equals(door.actor().id()))
                .ifPresent(first -> {
                    throw Problem.forbidden("own-second-opinion");
                });
    }
}
