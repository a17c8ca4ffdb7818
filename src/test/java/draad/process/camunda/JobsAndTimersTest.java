package draad.process.camunda;

import static draad.process.ModelText.action;
import static draad.process.ModelText.deadlineAt;
import static draad.process.ModelText.end;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.properties;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.reply;
import static draad.process.ModelText.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.process.ActivityFailed;
import draad.process.CloseAccountDouble;
import draad.process.HandlerDoubles;
import draad.process.ProcessEnded;
import draad.process.Processes;
import draad.process.Told;
import draad.shared.CaseReference;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine does by itself: later, again, and when time is up. */
@EngineTest
class JobsAndTimersTest {

    private static final String AFTER_GATEWAY = start() + flow("asked", "first-of")
            + "<bpmn:eventBasedGateway id=\"first-of\" />" + flow("first-of", "answer-came")
            + flow("first-of", "time-is-up")
            + "<bpmn:intermediateCatchEvent id=\"answer-came\" name=\"Answer\">"
            + properties("question", "closing", "onSilence", "ask-again")
            + "<bpmn:messageEventDefinition messageRef=\"message-answered\" /></bpmn:intermediateCatchEvent>"
            + "<bpmn:intermediateCatchEvent id=\"time-is-up\"><bpmn:timerEventDefinition>"
            + "<bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
            + flow("answer-came", "answered") + flow("time-is-up", "silent") + end("answered") + end("silent");

    @Autowired
    Processes processes;

    @Autowired
    EngineDriver driver;

    @Autowired
    CloseAccountDouble closing;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @Test
    void aTimerEndsTheWaitingForAReply() {
        driver.deploy(
                "timed",
                process(
                        "timed",
                        start()
                                + flow("asked", "wait")
                                + reply("wait")
                                + deadlineAt("wait", "P28D")
                                + flow("wait", "answered")
                                + flow("wait-silence", "silent")
                                + end("answered")
                                + end("silent")));
        processes.start("timed", reference, Map.of());

        driver.letTimersFire(reference);

        assertEndedAt("silent");
    }

    @Test
    void aDeadlineMayBeAnOutcome() {
        driver.deploy(
                "timed-by-outcome",
                process(
                        "timed-by-outcome",
                        start()
                                + flow("asked", "wait")
                                + reply("wait")
                                + deadlineAt("wait", "${deadline}").replace("timeDuration", "timeDate")
                                + flow("wait", "answered")
                                + flow("wait-silence", "silent")
                                + end("answered")
                                + end("silent")));

        processes.start("timed-by-outcome", reference, Map.of("deadline", "2126-03-01T12:00:00+01:00"));

        assertThat(driver.jobsOf(reference))
                .singleElement()
                .satisfies(job -> assertThat(job.getDuedate().toInstant()).isEqualTo("2126-03-01T11:00:00Z"));
    }

    @Test
    void aReplyAfterAGatewayIsTaken() {
        driver.deploy("gateway", process("gateway", AFTER_GATEWAY));
        processes.start("gateway", reference, Map.of());

        var taken = processes.reply(reference, "closing", Map.of("outcome", "keep"));

        assertThat(taken).isTrue();
        assertEndedAt("answered");
    }

    @Test
    void aGatewayLooksForTheReplyBeforeItWaits() {
        driver.deploy("gateway-late", process("gateway-late", AFTER_GATEWAY));
        handlers.keepAnswer(reference, Map.of("outcome", "keep"));

        processes.start("gateway-late", reference, Map.of());

        assertEndedAt("answered");
        assertThat(driver.jobsOf(reference)).isEmpty();
    }

    @Test
    void anActionThatIsToRunLaterRunsByItself() {
        deployLater();

        processes.start("later", reference, Map.of());

        await().untilAsserted(() -> assertEndedAt("closed"));
        assertThat(closing.runsFor(reference)).isEqualTo(1);
    }

    @Test
    void anActionThatFailsIsTriedAgainAndAtLastToldToSomebody() {
        deployLater();
        closing.failFor(reference);
        processes.start("later", reference, Map.of());
        await().untilAsserted(() -> assertThat(driver.jobsOf(reference))
                .singleElement()
                .satisfies(job -> assertThat(job.getExceptionMessage()).contains("core system")));

        driver.jobsOf(reference)
                .forEach(job -> driver.engine.getManagementService().setJobRetries(job.getId(), 0));

        assertThat(told.of(reference, ActivityFailed.class)).singleElement().matches(failed -> failed.activity()
                .equals("close-it"));
    }

    private void deployLater() {
        if (driver.knows("later")) return;
        driver.deploy(
                "later",
                process(
                        "later",
                        start()
                                + flow("asked", "close-it")
                                + action("close-it").replace("name=", "camunda:asyncBefore=\"true\" name=")
                                + refusalCaughtAt("close-it")
                                + flow("close-it", "closed")
                                + flow("close-it-was-refused", "kept")
                                + end("closed")
                                + end("kept")));
    }

    private void assertEndedAt(String endEvent) {
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly(endEvent);
    }
}
