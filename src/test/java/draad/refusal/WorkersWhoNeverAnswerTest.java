package draad.refusal;

import static draad.process.ModelText.end;
import static draad.process.ModelText.external;
import static draad.process.ModelText.flow;
import static draad.process.ModelText.process;
import static draad.process.ModelText.refusalCaughtAt;
import static draad.process.ModelText.start;
import static org.assertj.core.api.Assertions.assertThat;

import draad.AtTheSameMoment;
import draad.Browser;
import draad.Calls;
import draad.IntegrationTest;
import draad.process.ProcessModels;
import draad.process.Processes;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Finding;
import draad.shared.HoldingId;
import draad.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@DisplayName("W1: what a worker took and never answered for is found out by a person, and told to who said no")
class WorkersWhoNeverAnswerTest {

    private static final String PROCESS = "closed-by-worker";
    private static final String TOPIC = "close-far-away";
    private static final int AT_ONCE_OVER = 1;
    private static final int FOR_LONG = 600_000;
    private static final int PAIRS = 10;

    @Autowired
    ApplicationContext application;

    @Autowired
    Processes processes;

    @LocalServerPort
    int port;

    Bank bank;
    CustomerId anna;
    HoldingId account;
    CaseReference reference;

    @BeforeEach
    void aClosingWaitsForAWorker() {
        bank = new Bank(application);
        var models = application.getBean(ProcessModels.class);
        if (models.model(PROCESS).isEmpty())
            assertThat(models.deploy("test", Map.of("processes/%1$s/%1$s.bpmn".formatted(PROCESS), model())))
                    .filteredOn(Finding::isError)
                    .isEmpty();
        aClosingWaits();
    }

    @ParameterizedTest
    @CsvSource({"true, done-before-word, too-late", "false, not-done-after-word, in-force"})
    void whoSaidNoBeforeItWasFetchedAgainHearsWhatAPersonFoundOut(boolean done, String told, String outcome) {
        assertThat(fetch(AT_ONCE_OVER)).hasSize(1);
        var said = refuses();
        assertThat(fetch(FOR_LONG)).isEmpty();

        var doubt = doubt();
        assertThat(said.get("status").asString()).isEqualTo("under-way");
        assertThat(said.get("execution").asString()).isEqualTo(doubt);
        assertThat(work(doubt).get("queue").asString()).isEqualTo("team-leads");
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("under-way");
        assertThat(timeline()).doesNotContain("done-before-word", "not-done-after-word");

        settle(doubt, done);

        assertThat(timeline()).contains(told);
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo(outcome);
        assertThat(outcomeOf(said).has("case")).isEqualTo(done);
        assertThat(work(doubt).get("status").asString()).isEqualTo("done");
        assertThat(statuses()).containsExactly(done ? "done" : "not-done");
    }

    @Test
    void theNoteOfWhoFoundOutIsKeptWithTheCase() {
        fetch(AT_ONCE_OVER);
        refuses();
        fetch(FOR_LONG);

        settle(doubt(), true);

        var notes = Calls.to(port).as("operator").get("/api/v1/cases/" + reference + "/notes");
        assertThat(notes.body()).contains("The other side looked it up");
    }

    @Test
    void whoFindsOutReadsWhatIsAskedAndSaysItOnAPage() {
        fetch(AT_ONCE_OVER);
        var said = refuses();
        fetch(FOR_LONG);
        var doubt = doubt();
        var lead = Browser.to(port).signIn("operator").in("nl");

        var page = lead.get("/effects/" + doubt);
        var settled = lead.submit("/effects/" + doubt, Map.of("done", "true", "note", "Gebeld met de andere kant"));

        assertThat(page.body())
                .contains("Een ander systeem kreeg dit te doen", reference.text(), "Wat hebt u ontdekt?")
                .doesNotContain("??");
        assertThat(settled.status()).isEqualTo(302);
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("too-late");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whenNobodyFetchesItAnyMoreItIsInDoubtAndTheProcessGoesOnFromWhatWasFoundOut(boolean done) {
        fetch(AT_ONCE_OVER);
        var said = refuses();
        theWorkerIsLongOverdue();
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("under-way");

        settle(doubt(), done);

        assertThat(endOfCase()).isEqualTo(done ? "closed" : "none");
        fetch(AT_ONCE_OVER);
        assertThat(endOfCase()).isEqualTo(done ? "closed" : "kept");
        assertThat(statuses()).containsExactly(done ? "done" : "not-done");
    }

    @Test
    void whatIsStillInHandsIsNoDoubt() {
        fetch(FOR_LONG);

        application.getBean(HandOutSweep.class).findOverdue();

        assertThat(statuses()).containsExactly("under-way");
    }

    @Test
    void aWorkerWhoAnswersAfterAllSettlesItsOwnDoubt() {
        var task = fetch(FOR_LONG).get(0);
        var said = refuses();
        theWorkerIsLongOverdue();
        var doubt = doubt();

        assertThat(complete(task).status()).isEqualTo(204);

        assertThat(work(doubt).get("status").asString()).isEqualTo("done");
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("too-late");
        assertThat(statuses()).containsExactly("done");
    }

    @Test
    void aWorkerWhoSaysThatItDidNotDoItIsBelieved() {
        var task = fetch(FOR_LONG).get(0);
        var said = refuses();

        var answer = Calls.to(port)
                .as("worker")
                .post(
                        "/engine-rest/external-task/" + task + "/bpmnError",
                        "{\"workerId\": \"w\", \"errorCode\": \"action-refused\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("in-force");
        assertThat(statuses()).containsExactly("not-done");
    }

    @Test
    void aCaseThatIsWithdrawnMeanwhileLeavesADoubt() {
        fetch(FOR_LONG);
        var said = refuses();

        bank.transaction().executeWithoutResult(status -> processes.cancel(reference, "withdrawn"));

        settle(doubt(), true);
        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("too-late");
    }

    @Test
    void aBatchPermitThatExpiresUnusedIsToldAsNotDone() {
        var permits = Calls.to(port)
                .as("core-banking")
                .post("/api/v1/banking/closing-permits", "{\"accounts\": [\"" + account + "\"]}");
        assertThat(permits.json().get("allowed").asInt()).isOne();
        var said = refuses();

        bank.jdbc()
                .sql("update closing_permit set expires_at = now() where account_id = :account")
                .param("account", account.value())
                .update();
        theWorkerIsLongOverdue();

        assertThat(outcomeOf(said).get("status").asString()).isEqualTo("in-force");
        assertThat(timeline()).contains("not-done-after-word");
        assertThat(statuses()).containsExactly("not-done");
    }

    @Test
    void aLateAnswerAndAPersonsFindingHaveOneOrderWhichBothKeep() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            aClosingWaits();
            var task = fetch(FOR_LONG).get(0);
            var said = refuses();
            theWorkerIsLongOverdue();
            var doubt = doubt();

            var both = AtTheSameMoment.<Calls.Answer>all(List.of(() -> complete(task), () -> settlement(doubt, false)));

            boolean completed = both.get(0).status() == 204;
            assertThat(both.get(0).status()).isIn(204, 400);
            assertThat(both.get(1).status()).isEqualTo(completed ? 404 : 200);
            assertThat(statuses()).containsExactly(completed ? "done" : "not-done");
            assertThat(outcomeOf(said).get("status").asString()).isEqualTo(completed ? "too-late" : "in-force");
        }
    }

    @Test
    void aWordAndASecondFetchHaveOneOrderAndTheFirstHandOutIsNeverForgotten() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            aClosingWaits();
            fetch(AT_ONCE_OVER);

            var both = AtTheSameMoment.<Object>all(List.of(this::refuses, () -> fetch(AT_ONCE_OVER)));
            var said = (JsonNode) both.get(0);
            fetch(AT_ONCE_OVER);

            assertThat(said.get("status").asString()).isEqualTo("under-way");
            assertThat(statuses()).containsOnly("in-doubt");
            settle(doubt(), false);
            assertThat(statuses()).containsOnly("not-done");
            assertThat(outcomeOf(said).get("status").asString()).isEqualTo("in-force");
        }
    }

    private void aClosingWaits() {
        anna = bank.customerOfOld();
        account = bank.accountOf(anna);
        reference = CaseReference.random();
        bank.jdbc()
                .sql(
                        """
                insert into customer_case (reference, type, product, customer_id, initiative, status, started_in,
                    started_with, last_in, data, opened_at)
                values (:reference, 'close-account', 'account', :customer, 'bank', 'open', 'branch', 'strong', 'branch',
                    jsonb_build_object('account', :account::text), now())""")
                .param("reference", reference.text())
                .param("customer", anna.value())
                .param("account", account.toString())
                .update();
        bank.transaction().executeWithoutResult(status -> processes.start(PROCESS, reference, Map.of()));
    }

    private static String model() {
        return process(
                PROCESS,
                start()
                        + flow("asked", TOPIC)
                        + external(TOPIC)
                        + refusalCaughtAt(TOPIC)
                        + flow(TOPIC, "closed")
                        + flow(TOPIC + "-was-refused", "kept")
                        + end("closed")
                        + end("kept"));
    }

    /** The ids of what was handed out for this case. */
    private List<String> fetch(int lockedFor) {
        var answer = Calls.to(port)
                .as("worker")
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        """
                {"workerId": "w", "maxTasks": 100, "topics": [{"topicName": "%s", "lockDuration": %d}]}"""
                                .formatted(TOPIC, lockedFor));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false)
                .filter(task -> task.get("businessKey").asString().equals(reference.text()))
                .map(task -> task.get("id").asString())
                .toList();
    }

    private Calls.Answer complete(String task) {
        return Calls.to(port)
                .as("worker")
                .post("/engine-rest/external-task/" + task + "/complete", "{\"workerId\": \"w\"}");
    }

    private JsonNode refuses() {
        return RefusalCalls.refuseClosing(Calls.to(port).as("phone"), anna, account)
                .json();
    }

    private void theWorkerIsLongOverdue() {
        bank.jdbc()
                .sql("update action_execution set answer_by = now() - interval '1 day' where subject_id = :account")
                .param("account", account.toString())
                .update();
        application.getBean(HandOutSweep.class).findOverdue();
    }

    private String doubt() {
        var listed = Calls.to(port).as("operator").get("/api/v1/effects?limit=200");
        return StreamSupport.stream(listed.json().get("items").spliterator(), false)
                .filter(item -> item.get("customerId").asString().equals(anna.toString()))
                .map(item -> item.get("id").asString())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void settle(String doubt, boolean done) {
        var answer = settlement(doubt, done);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Calls.Answer settlement(String doubt, boolean done) {
        return Calls.to(port)
                .as("operator")
                .idempotencyKey(Ids.next().toString())
                .post(
                        "/api/v1/effects/" + doubt + "/settlement",
                        "{\"done\": %s, \"note\": \"The other side looked it up\"}".formatted(done));
    }

    private JsonNode work(String doubt) {
        return Calls.to(port).as("operator").get("/api/v1/work-items/" + doubt).json();
    }

    private JsonNode outcomeOf(JsonNode said) {
        var all = Calls.to(port).as("agent").get("/api/v1/customers/" + anna + "/refusals");
        return StreamSupport.stream(all.json().get("items").spliterator(), false)
                .filter(word -> word.get("id").equals(said.get("id")))
                .map(word -> word.get("outcome"))
                .findFirst()
                .orElseThrow();
    }

    private String timeline() {
        return Calls.to(port)
                .as("agent")
                .get("/api/v1/customers/" + anna + "/timeline")
                .body();
    }

    private String endOfCase() {
        return bank.jdbc()
                .sql("select coalesce(end_event, 'none') from customer_case where reference = :reference")
                .param("reference", reference.text())
                .query(String.class)
                .single();
    }

    private List<String> statuses() {
        return bank.jdbc()
                .sql("select status from action_execution where subject_id = :account and action = 'close-account'")
                .param("account", account.toString())
                .query(String.class)
                .list();
    }
}
