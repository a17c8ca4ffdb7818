package draad.process.camunda;

import static draad.process.ModelText.end;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.properties;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.start;
import static draad.process.ModelText.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import draad.process.ActionRefusedInProcess;
import draad.process.Attempt;
import draad.process.CloseAccountDouble;
import draad.process.GuardDouble;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.StepOpened;
import draad.process.Told;
import draad.shared.CaseReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An activity that names an action is not entered against the guard, whatever it is and whichever way leads there. */
@EngineTest
class GuardAtEveryDoorTest {

    private static final String ASKED =
            properties("performer", "employee", "action", "close-account", "subject", "account");

    /** The elements with an action that a model can hold, each waiting or running at once. */
    enum Kind {
        SERVICE("<bpmn:serviceTask id=\"act\" %s camunda:delegateExpression=\"${action}\">%s%s</bpmn:serviceTask>"),
        EXTERNAL(
                "<bpmn:serviceTask id=\"act\" %s camunda:type=\"external\" camunda:topic=\"never\">%s%s</bpmn:serviceTask>"),
        SEND("<bpmn:sendTask id=\"act\" %s camunda:delegateExpression=\"${contact}\">%s%s</bpmn:sendTask>"),
        USER("<bpmn:userTask id=\"act\" %s>%s%s</bpmn:userTask>"),
        CALL("<bpmn:callActivity id=\"act\" calledElement=\"called-by-guarded\" %s>%s%s</bpmn:callActivity>"),
        PART("<bpmn:subProcess id=\"act\" %s>%s%s" + start() + flow("asked-inside", "inside") + step("inside")
                + flow("inside", "inside-done") + end("inside-done") + "</bpmn:subProcess>");

        private final String element;

        Kind(String element) {
            this.element = element.replaceFirst("id=\"asked\"", "id=\"asked-inside\"");
        }

        String text(boolean async, boolean several) {
            var extension = this == SEND
                    ? properties("contactMoment", "closing-question", "template", "closing-question")
                    : ASKED;
            return element.formatted(
                    async ? "camunda:asyncBefore=\"true\"" : "",
                    extension,
                    several
                            ? "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality>"
                                    + "</bpmn:multiInstanceLoopCharacteristics>"
                            : "");
        }
    }

    /** How a process comes to the activity. */
    enum Way {
        SEQUENCE_FLOW,
        MODIFICATION,
        MODIFICATION_SKIPPING_LISTENERS,
        MODIFICATION_SKIPPING_MAPPINGS,
        MODIFICATION_SKIPPING_BOTH;

        boolean skipsListeners() {
            return this == MODIFICATION_SKIPPING_LISTENERS || this == MODIFICATION_SKIPPING_BOTH;
        }

        boolean skipsMappings() {
            return this == MODIFICATION_SKIPPING_MAPPINGS || this == MODIFICATION_SKIPPING_BOTH;
        }
    }

    static Stream<Arguments> doors() {
        List<Arguments> doors = new ArrayList<>();
        for (var kind : Kind.values())
            for (var async : new boolean[] {false, true})
                for (var several : new boolean[] {false, true})
                    for (var way : Way.values()) doors.add(arguments(kind, async, several, way));
        return doors.stream();
    }

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    GuardDouble guard;

    @Autowired
    CloseAccountDouble closing;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @ParameterizedTest(name = "{0}, async {1}, several {2}, by {3}")
    @MethodSource("doors")
    void isShutByTheGuard(Kind kind, boolean async, boolean several, Way way) {
        deploy(kind, async, several, true);
        guard.refuseAlways(reference);

        come(key(kind, async, several, true), way, several);

        soon().untilAsserted(() -> assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("kept"));
        assertThat(told.of(reference, ActionRefusedInProcess.class))
                .isNotEmpty()
                .allMatch(ActionRefusedInProcess::caught);
        assertNothingWasDone();
    }

    @ParameterizedTest(name = "{0}, async {1}, several {2}, by {3}")
    @MethodSource("doors")
    void isOpenedByTheGuard(Kind kind, boolean async, boolean several, Way way) {
        deploy(kind, async, several, true);

        come(key(kind, async, several, true), way, several);

        soon().untilAsserted(() -> assertThat(guard.attemptsOf(reference))
                .extracting(Attempt::moment)
                .contains(Attempt.Moment.START));
        soon().untilAsserted(() -> assertThat(somethingWasDone(kind)).isTrue());
        assertThat(told.of(reference, ActionRefusedInProcess.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, async {1}, several {2}, by {3}")
    @MethodSource("doors")
    void isShutAlsoWhereTheModelHasNoWayOut(Kind kind, boolean async, boolean several, Way way) {
        deploy(kind, async, several, false);
        guard.refuseAlways(reference);

        come(key(kind, async, several, false), way, several);

        soon().untilAsserted(() -> assertThat(told.of(reference, ActionRefusedInProcess.class))
                .isNotEmpty()
                .noneMatch(ActionRefusedInProcess::caught));
        // The event is told inside the transaction; where the process stands is seen after its commit.
        soon().untilAsserted(
                        () -> assertThat(processes.position(reference).active()).containsExactly("act"));
        assertNothingWasDone();

        guard.allow(reference);
        var again = processes.attemptAgain(reference, "act");

        assertThat(again).isTrue();
        soon().untilAsserted(() -> assertThat(somethingWasDone(kind)).isTrue());
    }

    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20));
    }

    private void come(String key, Way way, boolean several) {
        processes.start(key, reference, Map.of());
        if (way == Way.SEQUENCE_FLOW) {
            processes.complete(told.taskOf(reference, "before"), Map.of());
            return;
        }
        driver.engine
                .getRuntimeService()
                .createProcessInstanceModification(driver.instancesOf(reference).get(0))
                .cancelAllForActivity("before")
                .startBeforeActivity(several ? "act#multiInstanceBody" : "act")
                .execute(way.skipsListeners(), way.skipsMappings());
    }

    private void assertNothingWasDone() {
        assertThat(closing.runsFor(reference)).isZero();
        assertThat(handlers.sentFor(reference)).isEmpty();
        assertThat(guard.permitsUsedFor(reference)).isZero();
        assertThat(workFor(reference)).isZero();
        assertThat(told.of(reference, StepOpened.class))
                .extracting(opened -> opened.step().id())
                .containsExactly("before");
    }

    private boolean somethingWasDone(Kind kind) {
        return switch (kind) {
            case SERVICE -> closing.runsFor(reference) > 0;
            case SEND -> !handlers.sentFor(reference).isEmpty();
            case EXTERNAL -> workFor(reference) > 0;
            case USER, CALL, PART -> told.of(reference, StepOpened.class).size() > 1;
        };
    }

    private long workFor(CaseReference reference) {
        return driver.engine.getExternalTaskService().createExternalTaskQuery().list().stream()
                .filter(task -> driver.instancesOf(reference).contains(task.getProcessInstanceId()))
                .count();
    }

    private void deploy(Kind kind, boolean async, boolean several, boolean caught) {
        var key = key(kind, async, several, caught);
        if (driver.knows(key)) return;
        if (!driver.knows("called-by-guarded"))
            driver.deploy(
                    "called-by-guarded",
                    process(
                            "called-by-guarded",
                            start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done")));
        var text = process(
                key,
                start()
                        + flow("asked", "before")
                        + step("before")
                        + flow("before", "act")
                        + kind.text(async, several)
                        + flow("act", "done")
                        + end("done")
                        + (caught ? refusalCaughtAt("act") + flow("act-was-refused", "kept") + end("kept") : ""));
        // The model check wants an action inside the part and not on its call; the guard does not rely on it.
        if (caught && kind != Kind.CALL) driver.deploy(key, text);
        else driver.deployUnchecked(key, text);
    }

    private static String key(Kind kind, boolean async, boolean several, boolean caught) {
        return "guarded-" + kind.name().toLowerCase(java.util.Locale.ROOT) + (async ? "-async" : "")
                + (several ? "-several" : "") + (caught ? "" : "-uncaught");
    }
}
