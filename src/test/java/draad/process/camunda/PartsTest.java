package draad.process.camunda;

import static draad.process.ModelText.end;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.property;
import static draad.process.ModelText.start;
import static draad.process.ModelText.step;
import static org.assertj.core.api.Assertions.assertThat;

import draad.process.ContactRequest;
import draad.process.HandlerDoubles;
import draad.process.ModelElement;
import draad.process.ProcessEnded;
import draad.process.ProcessModels;
import draad.process.Processes;
import draad.process.ReplyAwaited;
import draad.process.StepOpened;
import draad.process.Told;
import draad.shared.CaseReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts that several case types call: what a caller fills in is what happens, and what happens comes back to it. */
@EngineTest
@DisplayName("Parts that several processes call")
class PartsTest {

    @Autowired
    Processes processes;

    @Autowired
    ProcessModels models;

    @Autowired
    EngineDriver driver;

    @Autowired
    HandlerDoubles handlers;

    @Autowired
    Told told;

    final CaseReference reference = CaseReference.random();

    @BeforeEach
    void deployTheParts() throws IOException {
        for (var part : new String[] {
            "ask-and-wait", "extra-step", "second-pair-of-eyes", "outbound-contact", "identify-and-assure"
        })
            if (!driver.knows(part))
                driver.deploy(part, Files.readString(Path.of("processes/" + part + "/" + part + ".bpmn")));
    }

    @Test
    void theQuestionThatTheCallerFillsInIsAskedAndItsAnswerComesBack() {
        asks("asking-caller");
        processes.start("asking-caller", reference, Map.of());

        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::question, ContactRequest::recipients, ContactRequest::template)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("may-we", "holders", "may-we-text"));
        assertThat(told.of(reference, ReplyAwaited.class))
                .singleElement()
                .satisfies(awaited -> assertThat(awaited.reply().deadline()).contains("P28D"));

        var heard = processes.reply(reference, "may-we", Map.of("outcome", "keep"));

        assertThat(heard).isTrue();
        assertThat(endOf(reference)).isEqualTo("kept");
    }

    @Test
    void whatIsFilledInForAPartIsNoOutcomeOfTheCase() {
        asks("tidy-caller");
        processes.start("tidy-caller", reference, Map.of("kind", "quote"));

        assertThat(processes.outcomes(reference)).containsOnlyKeys("kind");
    }

    @Test
    void silenceLeavesTheCallByItsBorderAfterOneReminder() {
        asks("silent-caller");
        processes.start("silent-caller", reference, Map.of());

        fire("time-to-remind");
        assertThat(handlers.sentFor(reference))
                .extracting(ContactRequest::template)
                .containsExactly("may-we-text", "may-we-reminder");
        assertThat(processes.reply(CaseReference.random(), "may-we", Map.of("outcome", "keep")))
                .isFalse();
        fire("deadline-passed");

        assertThat(endOf(reference)).isEqualTo("silent");
    }

    @Test
    void anAnswerAfterTheReminderComesBackToo() {
        asks("late-caller");
        processes.start("late-caller", reference, Map.of());
        fire("time-to-remind");

        processes.reply(reference, "may-we", Map.of("outcome", "keep"));

        assertThat(endOf(reference)).isEqualTo("kept");
    }

    @Test
    void aSecondPersonsStepIsKnownAsItsCallerSays() {
        driver.deploy(
                "looking-caller",
                caller(
                        "looking-caller",
                        step("make-it") + flow("asked", "make-it") + flow("make-it", "approve-it")
                                + call(
                                        "approve-it",
                                        "second-pair-of-eyes",
                                        property("otherThan", "make-it")
                                                + property("step", "approve-it")
                                                + property("contactMoment", "approved"))
                                + flow("approve-it", "which")
                                + "<bpmn:exclusiveGateway id=\"which\" default=\"which-to-make-it\" />"
                                + flow("which", "approved", "${outcome == 'approved'}") + flow("which", "make-it")
                                + end("approved")));
        processes.start("looking-caller", reference, Map.of());
        processes.complete(told.taskOf(reference, "make-it"), Map.of());

        var step = told.of(reference, StepOpened.class).get(1).step();
        assertThat(step.key()).isEqualTo("approve-it");
        assertThat(step.name().en()).isEqualTo("Call it");
        assertThat(step.otherThan()).containsExactly("make-it");
        assertThat(step.contactMoment()).contains("approved");

        processes.complete(told.taskOf(reference, "look-again"), Map.of("outcome", "returned"));
        processes.complete(told.taskOf(reference, "make-it"), Map.of());
        processes.complete(told.taskOf(reference, "look-again"), Map.of("outcome", "approved"));

        assertThat(endOf(reference)).isEqualTo("approved");
    }

    @Test
    void aRunningCaseKeepsTheVersionOfItsPartsAndANewOneGetsTheNew() throws InterruptedException {
        driver.deploy("versioned-part", part("versioned-part", "old"));
        driver.deploy(
                "versioned-caller",
                caller(
                        "versioned-caller",
                        step("first")
                                + flow("asked", "first")
                                + flow("first", "call-it")
                                + call("call-it", "versioned-part", "")
                                + flow("call-it", "done")
                                + end("done")));
        processes.start("versioned-caller", reference, Map.of());
        org.awaitility.Awaitility.await()
                .until(() ->
                        System.currentTimeMillis() > driver.startOf(reference).toEpochMilli());
        driver.deploy("versioned-part", part("versioned-part", "new"));
        var later = CaseReference.random();
        processes.start("versioned-caller", later, Map.of());

        processes.complete(told.taskOf(reference, "first"), Map.of());
        processes.complete(told.taskOf(later, "first"), Map.of());

        assertThat(stepsOf(reference)).containsExactly("first", "old");
        assertThat(stepsOf(later)).containsExactly("first", "new");
    }

    @Test
    void aModelIsReadWithThePartsThatItCallsAsFilledInThere() {
        asks("read-caller");

        var elements = models.elementsWithParts(models.model("read-caller").orElseThrow());

        assertThat(elements)
                .filteredOn(element -> element.kind() == ModelElement.Kind.CONTACT)
                .extracting(element -> element.contactMoment().orElseThrow())
                .containsExactly("closing-question", "closing-reminder");
        assertThat(models.caseType("ask-and-wait")).isEmpty();
    }

    private void asks(String key) {
        var filledIn = property("question", "may-we")
                + property("contactMoment", "closing-question")
                + property("template", "may-we-text")
                + property("reminderMoment", "closing-reminder")
                + property("reminderTemplate", "may-we-reminder")
                + property("answerMoment", "answered")
                + property("deadline", "P28D")
                + property("onSilence", "stays-open")
                + property("recipients", "holders");
        driver.deploy(
                key,
                caller(
                        key,
                        flow("asked", "call-it") + call("call-it", "ask-and-wait", filledIn)
                                + caught("refused-there", "action-refused", "not-asked")
                                + caught("silent-there", "no-answer", "silent") + flow("call-it", "which")
                                + "<bpmn:exclusiveGateway id=\"which\" default=\"which-to-closed\" />"
                                + flow("which", "kept", "${outcome == 'keep'}") + flow("which", "closed")
                                + end("kept") + end("closed") + end("silent") + end("not-asked")));
    }

    private void fire(String timer) {
        driver.jobsOf(reference).stream()
                .filter(job -> timer.equals(driver.activityOf(job)))
                .forEach(job -> driver.engine.getManagementService().executeJob(job.getId()));
    }

    private String endOf(CaseReference reference) {
        return told.of(reference, ProcessEnded.class).get(0).endEvent();
    }

    private java.util.List<String> stepsOf(CaseReference reference) {
        return told.of(reference, StepOpened.class).stream()
                .map(opened -> opened.step().id())
                .toList();
    }

    private static String part(String key, String step) {
        return process(key, start() + flow("asked", step) + step(step) + flow(step, "done") + end("done"));
    }

    private static String caller(String key, String elements) {
        return process(key, start() + elements)
                .replace(
                        "<bpmn:error id=\"refused\"",
                        "<bpmn:error id=\"no-answer\" errorCode=\"no-answer\" /><bpmn:error id=\"refused\"");
    }

    private static String call(String id, String part, String filledIn) {
        return """
                <bpmn:callActivity id="%s" name="Call it" calledElement="%s">
                  <bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>
                </bpmn:callActivity>"""
                .formatted(id, part, filledIn);
    }

    private static String caught(String id, String code, String then) {
        return """
                <bpmn:boundaryEvent id="%s" attachedToRef="call-it">
                  <bpmn:errorEventDefinition id="%s-error" errorRef="%s" />
                </bpmn:boundaryEvent>"""
                        .formatted(id, id, code.equals("action-refused") ? "refused" : code)
                + flow(id, then);
    }
}
