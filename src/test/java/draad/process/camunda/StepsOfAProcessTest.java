package draad.process.camunda;

import static draad.process.camunda.ModelText.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.StepClosed;
import draad.process.StepNotOpen;
import draad.process.StepOpened;
import draad.process.UnknownProcess;
import draad.shared.CaseReference;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the port promises of steps, whichever engine is behind it. */
@EngineTest
class StepsOfAProcessTest {

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @Test
    void aStepOpensAndItsCompletionLeadsToTheEnd() {
        driver.deploy(
                "one-step",
                process(
                        "one-step",
                        start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done")));

        processes.start("one-step", reference, Map.of());
        processes.complete(told.taskOf(reference, "do-it"), Map.of("outcome", "good"));

        assertThat(told.of(reference, StepOpened.class)).singleElement().satisfies(opened -> {
            assertThat(opened.step().performer()).contains("employee");
            assertThat(opened.process()).isEqualTo("one-step");
        });
        assertThat(told.of(reference, StepClosed.class)).singleElement().matches(closed -> !closed.cancelled());
        assertThat(told.of(reference, ProcessEnded.class)).singleElement().matches(ended -> ended.endEvent()
                .equals("done"));
    }

    @Test
    void anUnknownProcessIsSaidToBeUnknown() {
        assertThatThrownBy(() -> processes.start("no-such", reference, Map.of()))
                .isInstanceOf(UnknownProcess.class);
    }

    @Test
    void aStepIsCompletedOnce() {
        driver.deploy(
                "once",
                process(
                        "once",
                        start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done")));
        processes.start("once", reference, Map.of());
        var task = told.taskOf(reference, "do-it");
        processes.complete(task, Map.of());

        assertThatThrownBy(() -> processes.complete(task, Map.of())).isInstanceOf(StepNotOpen.class);
    }
}
