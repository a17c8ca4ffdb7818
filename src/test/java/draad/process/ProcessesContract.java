package draad.process;

import static draad.process.ModelText.action;
import static draad.process.ModelText.contact;
import static draad.process.ModelText.deadlineAt;
import static draad.process.ModelText.decision;
import static draad.process.ModelText.end;
import static draad.process.ModelText.extraSteps;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.reply;
import static draad.process.ModelText.start;
import static draad.process.ModelText.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.shared.CaseReference;
import draad.shared.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the port promises, whichever engine is behind it: an adapter is one when this passes on it. */
public abstract class ProcessesContract {

    @Autowired
    protected Processes processes;

    @Autowired
    protected ProcessModels models;

    @Autowired
    protected Told told;

    @Autowired
    protected GuardDouble guard;

    @Autowired
    protected CloseAccountDouble closing;

    @Autowired
    protected HandlerDoubles handlers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    protected final CaseReference reference = CaseReference.random();

    @Test
    void aStepOpensAndItsCompletionLeadsToTheEnd() {
        deploy("one-step", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));

        processes.start("one-step", reference, Map.of());
        processes.complete(told.taskOf(reference, "do-it"), Map.of("outcome", "good"));

        assertThat(told.of(reference, StepOpened.class)).singleElement().satisfies(opened -> {
            assertThat(opened.step().performer()).contains("employee");
            assertThat(opened.process()).isEqualTo("one-step");
        });
        assertThat(told.of(reference, StepClosed.class)).singleElement().matches(closed -> !closed.cancelled());
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("done");
    }

    @Test
    void anUnknownProcessIsSaidToBeUnknown() {
        assertThatThrownBy(() -> processes.start("no-such", reference, Map.of()))
                .isInstanceOf(UnknownProcess.class);
    }

    @Test
    void aStepIsCompletedOnce() {
        deploy("once", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("once", reference, Map.of());
        var task = told.taskOf(reference, "do-it");
        processes.complete(task, Map.of());

        assertThatThrownBy(() -> processes.complete(task, Map.of())).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void anOutcomeIsAWordAndNoDatumOfTheCase() {
        deploy("words", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("words", reference, Map.of());
        var task = told.taskOf(reference, "do-it");

        assertThatThrownBy(() -> processes.complete(task, Map.of("customer", Map.of("name", "Janssen"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAListenerThrowsComesOutAsItWasAndUndoesTheStart() {
        deploy("unwelcome", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        told.failAtStepsOf(reference);

        assertThatThrownBy(() -> processes.start("unwelcome", reference, Map.of()))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThatThrownBy(() -> processes.position(reference)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEngineAndTheRecordsCommitTogetherOrNotAtAll() {
        deploy("together", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        jdbc.sql("create table if not exists record_of_test (reference text)").update();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("insert into record_of_test values (?)")
                    .param(reference.text())
                    .update();
            processes.start("together", reference, Map.of());
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from record_of_test where reference = ?")
                        .param(reference.text())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(processes.outcomes(reference)).isEmpty();
        assertThatThrownBy(() -> processes.position(reference)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecisionsWordChoosesTheWay() {
        deploy(
                "decide",
                start() + flow("asked", "test-it") + decision("test-it", "verdict")
                        + flow("test-it", "which") + "<bpmn:exclusiveGateway id=\"which\" default=\"which-to-other\" />"
                        + flow("which", "kept", "${verdict == 'keep'}") + flow("which", "other") + end("kept")
                        + end("other"));
        handlers.decide(reference, "keep");

        processes.start("decide", reference, Map.of());

        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("kept");
    }

    @Test
    void anOutcomeStaysInItsBranch() {
        deploy(
                "branches",
                start() + flow("asked", "split") + "<bpmn:parallelGateway id=\"split\" />"
                        + flow("split", "close-it") + flow("split", "do-it") + action("close-it")
                        + refusalCaughtAt("close-it") + flow("close-it-was-refused", "refused-end") + end("refused-end")
                        + flow("close-it", "look-again") + step("look-again") + step("do-it")
                        + flow("look-again", "which") + flow("do-it", "done")
                        + "<bpmn:exclusiveGateway id=\"which\" default=\"which-to-mixed-up\" />"
                        + flow("which", "right", "${outcome == 'closed'}") + flow("which", "mixed-up")
                        + end("right") + end("mixed-up") + end("done"));
        processes.start("branches", reference, Map.of());

        processes.complete(told.taskOf(reference, "do-it"), Map.of("outcome", "other"));
        processes.complete(told.taskOf(reference, "look-again"), Map.of());

        assertThat(processes.position(reference).passed()).contains("right").doesNotContain("mixed-up");
    }

    @Test
    void anActionRunsByLeaveOfTheGuardOnly() {
        deploy(
                "close",
                start()
                        + flow("asked", "close-it")
                        + action("close-it")
                        + refusalCaughtAt("close-it")
                        + flow("close-it", "closed")
                        + flow("close-it-was-refused", "kept")
                        + end("closed")
                        + end("kept"));
        var refusing = CaseReference.random();
        guard.refuseAlways(refusing);

        processes.start("close", reference, Map.of());
        processes.start("close", refusing, Map.of());

        assertThat(closing.runsFor(reference)).isEqualTo(1);
        assertThat(guard.permitsUsedFor(reference)).isEqualTo(1);
        assertThat(closing.runsFor(refusing)).isZero();
        assertThat(told.of(refusing, ActionRefusedInProcess.class))
                .singleElement()
                .matches(ActionRefusedInProcess::caught);
        assertThat(told.of(refusing, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("kept");
    }

    @Test
    void aContactIsHandedOverWithItsPermit() {
        deploy(
                "say",
                start()
                        + flow("asked", "say-it")
                        + contact("say-it")
                        + refusalCaughtAt("say-it")
                        + flow("say-it", "said")
                        + flow("say-it-was-refused", "unsaid")
                        + end("said")
                        + end("unsaid"));

        processes.start("say", reference, Map.of());

        assertThat(handlers.sentFor(reference)).singleElement().satisfies(request -> {
            assertThat(request.contactMoment()).isEqualTo("closing-question");
            assertThat(request.question()).isNull();
        });
        assertThat(guard.permitsUsedFor(reference)).isEqualTo(1);
    }

    @Test
    void aReplyWaitsForItsAnswer() {
        deploy("ask", start() + flow("asked", "wait") + waiting());
        processes.start("ask", reference, Map.of());

        var taken = processes.reply(reference, "closing", Map.of("outcome", "keep"));

        assertThat(taken).isTrue();
        assertThat(told.of(reference, ReplyAwaited.class)).singleElement().satisfies(awaited -> {
            assertThat(awaited.question()).isEqualTo("closing");
            assertThat(awaited.reply().deadline()).contains("P28D");
            assertThat(awaited.reply().onSilence()).contains("ask-again");
        });
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("answered");
    }

    @Test
    void aReplyThatWasGivenBeforeIsNotWaitedFor() {
        deploy("ask-late", start() + flow("asked", "wait") + waiting());
        handlers.keepAnswer(reference, Map.of("outcome", "keep"));

        processes.start("ask-late", reference, Map.of());

        assertThat(told.of(reference, ReplyAwaited.class)).isEmpty();
        assertThat(told.of(reference, ProcessEnded.class)).hasSize(1);
    }

    @Test
    void aReplyToNothingIsNotTaken() {
        deploy("no-question", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("no-question", reference, Map.of());

        assertThat(processes.reply(reference, "closing", Map.of())).isFalse();
    }

    @Test
    void aSuspendedCaseTakesNoReplyAndTakesItUpWhenResumed() {
        deploy("ask-paused", start() + flow("asked", "wait") + waiting());
        processes.start("ask-paused", reference, Map.of());
        processes.suspend(reference);

        var taken = processes.reply(reference, "closing", Map.of("outcome", "keep"));
        handlers.keepAnswer(reference, Map.of("outcome", "keep"));
        processes.resume(reference);

        assertThat(taken).isFalse();
        assertThat(told.of(reference, ProcessEnded.class)).hasSize(1);
    }

    @Test
    void aSuspendedCaseCompletesNoStep() {
        deploy("paused", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("paused", reference, Map.of());
        processes.suspend(reference);
        var task = told.taskOf(reference, "do-it");

        assertThatThrownBy(() -> processes.complete(task, Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCancelledCaseClosesItsStepsAndTellsNoEnd() {
        deploy("cancelled", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("cancelled", reference, Map.of());

        processes.cancel(reference, "withdrawn");

        assertThat(told.of(reference, StepClosed.class)).singleElement().matches(StepClosed::cancelled);
        assertThat(told.of(reference, ProcessEnded.class)).isEmpty();
        assertThat(processes.position(reference).active()).isEmpty();
    }

    @Test
    void anExtraStepComesBesideTheOthers() {
        deploy(
                "extra",
                start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done") + extraSteps());
        processes.start("extra", reference, Map.of());

        var first = processes.addExtraStep(reference, Map.of("skill", "mortgage"));
        var second = processes.addExtraStep(reference, Map.of("skill", "tax"));

        assertThat(first && second).isTrue();
        assertThat(told.of(reference, StepOpened.class))
                .filteredOn(opened -> opened.step().id().equals("extra-step"))
                .extracting(opened -> opened.outcomes().get("skill"))
                .containsExactly("mortgage", "tax");
        assertThat(processes.outcomes(reference)).doesNotContainKey("skill");
    }

    @Test
    void anExtraStepThatOutlastsTheProcessDoesNotChangeHowItEnded() {
        deploy(
                "outlasted",
                start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done") + extraSteps());
        processes.start("outlasted", reference, Map.of());
        processes.addExtraStep(reference, Map.of());

        processes.complete(told.taskOf(reference, "do-it"), Map.of());
        assertThat(told.of(reference, ProcessEnded.class)).isEmpty();
        processes.complete(told.taskOf(reference, "extra-step"), Map.of());

        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("done");
    }

    @Test
    void aModelWithoutExtraStepsTakesNone() {
        deploy("no-extra", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("no-extra", reference, Map.of());

        assertThat(processes.addExtraStep(reference, Map.of())).isFalse();
    }

    @Test
    void aCalledProcessRunsForTheSameCase() {
        deploy("called", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        deploy(
                "calling",
                start() + flow("asked", "call") + "<bpmn:callActivity id=\"call\" calledElement=\"called\" />"
                        + flow("call", "which") + "<bpmn:exclusiveGateway id=\"which\" default=\"which-to-bad\" />"
                        + flow("which", "good", "${grade == 'good'}") + flow("which", "bad") + end("good")
                        + end("bad"));
        processes.start("calling", reference, Map.of("kind", "quote"));
        var position = processes.position(reference);

        processes.complete(told.taskOf(reference, "do-it"), Map.of("grade", "good"));

        assertThat(position.active()).containsExactly("call");
        assertThat(position.called()).singleElement().matches(called -> called.active()
                .contains("do-it"));
        assertThat(told.of(reference, StepOpened.class).get(0).outcomes()).containsEntry("kind", "quote");
        assertThat(told.of(reference, ProcessEnded.class))
                .extracting(ProcessEnded::endEvent)
                .containsExactly("good");
    }

    @Test
    void aRunningCaseKeepsItsVersion() {
        deploy("versions", start() + flow("asked", "old") + step("old") + flow("old", "done") + end("done"));
        processes.start("versions", reference, Map.of());
        var newer = CaseReference.random();

        deploy("versions", start() + flow("asked", "new") + step("new") + flow("new", "done") + end("done"));
        processes.start("versions", newer, Map.of());

        assertThat(processes.position(reference).version() + 1)
                .isEqualTo(processes.position(newer).version());
        assertThat(processes.position(reference).active()).containsExactly("old");
        assertThat(models.model("versions").orElseThrow().element("new")).isPresent();
    }

    @Test
    void theSameFilesMakeNoNewVersion() {
        var elements = start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done");
        deploy("same", elements);

        deploy("same", elements);

        assertThat(models.model("same").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aModelThatTheCheckRefusesIsNotDeployed() {
        var findings = models.deploy(
                "test",
                Map.of(
                        "processes/bad/bad.bpmn",
                        process(
                                "bad",
                                start() + flow("asked", "run") + "<bpmn:scriptTask id=\"run\" />" + flow("run", "done")
                                        + end("done"))));

        assertThat(findings).anyMatch(finding -> finding.code().equals("script"));
        assertThat(models.model("bad")).isEmpty();
    }

    @Test
    void aRunningCaseMovesToANewVersionWhereItCan() {
        deploy("moving", start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "done") + end("done"));
        processes.start("moving", reference, Map.of());
        deploy(
                "moving",
                start() + flow("asked", "do-it") + step("do-it") + flow("do-it", "finished") + end("finished"));

        var tried = models.migrate("moving", 1, 2, Map.of(), true);
        var versionAfterTrying = processes.position(reference).version();
        models.migrate("moving", 1, 2, Map.of(), false);

        assertThat(tried).isEmpty();
        assertThat(versionAfterTrying).isEqualTo(1);
        assertThat(processes.position(reference).version()).isEqualTo(2);
    }

    @Test
    void aCaseThatCannotMoveIsNamedAndNothingMoves() {
        deploy("stuck", start() + flow("asked", "old") + step("old") + flow("old", "done") + end("done"));
        processes.start("stuck", reference, Map.of());
        deploy("stuck", start() + flow("asked", "new") + step("new") + flow("new", "done") + end("done"));

        var obstacles = models.migrate("stuck", 1, 2, Map.of(), false);

        assertThat(obstacles).singleElement().matches(finding -> finding.message()
                .contains(reference.text()));
        assertThat(processes.position(reference).version()).isEqualTo(1);
    }

    protected void deploy(String key, String elements) {
        assertThat(models.deploy("test", Map.of("processes/" + key + "/" + key + ".bpmn", process(key, elements))))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    private static String waiting() {
        return reply("wait")
                + deadlineAt("wait", "P28D")
                + flow("wait", "answered")
                + flow("wait-silence", "silent")
                + end("answered")
                + end("silent");
    }
}
