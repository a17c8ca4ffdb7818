package draad.process.camunda;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way that a request can go, from the question to its answer. */
@DisplayName("P5: every way of a request")
class TheWaysOfARequestTest extends ModelWalk {

    @Test
    void whoIsReachedHasTheAnswerInWriting() {
        asked("speak");
        letTheEngineGoOn();

        complete("speak-to-customer", "reached");

        assertEnd("request-answered");
        assertSent("request-answered");
    }

    @Test
    void whoNamedATimeIsCalledThen() {
        handlers.decide(reference, "later", Map.of("speakFrom", "2099-03-02T09:00:00+01:00"));
        processes.start("request", reference, Map.of());
        complete("tell-request");

        assertThat(instance()).isWaitingAt("time-came");
        timePasses("time-came");
        letTheEngineGoOn();

        assertThat(instance()).isWaitingAt("speak-to-customer");
    }

    @Test
    void whoIsNotThereIsTriedAgainAndThenWrittenTo() {
        asked("speak");
        letTheEngineGoOn();
        handlers.decide(reference, "later", Map.of("speakFrom", "2099-03-02T09:00:00+01:00"));
        complete("speak-to-customer", "no-answer");
        timePasses("time-came");
        letTheEngineGoOn();

        handlers.decide(reference, "write");
        complete("speak-to-customer", "no-answer");

        assertThat(instance()).isWaitingAt("write-answer");
        complete("write-answer");
        assertEnd("request-answered");
    }

    @Test
    void whoDoesNotWantACallIsWrittenTo() {
        guard.refuseAlways(reference);
        asked("speak");

        letTheEngineGoOn();

        assertThat(instance()).isWaitingAt("write-answer");
        complete("write-answer");
        assertEnd("request-answered");
        assertSent();
    }

    @Test
    void whoWantsAMessageGetsOne() {
        asked("write");

        complete("write-answer");

        assertEnd("request-answered");
        assertSent("request-answered");
    }

    private void asked(String word) {
        handlers.decide(reference, word);
        processes.start("request", reference, Map.of());
        complete("tell-request");
    }
}
