package draad.task;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.CaseReference;
import draad.shared.StepId;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody asks on the web lands with the right specialist, in a named queue and with a promised time. */
@IntegrationTest
@DisplayName("P4 P5 A request from the web")
class ARequestFromTheWebTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    WorkListRebuild rebuild;

    @Autowired
    JdbcClient jdbc;

    String customer;
    String reference;

    @BeforeEach
    void aMortgageIsAskedForOnTheWeb() {
        var registered = as("branch")
                .post(
                        "/api/v1/customers",
                        """
                {"name": {"first": "Noor", "last": "Tester%s"}, "birthDate": "1988-04-12", "market": "private",
                 "contactPoints": []}"""
                                .formatted(UUID.randomUUID().toString().replaceAll("[^a-f]", "")));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        customer = registered.json().get("id").asString();
        var started =
                web().post("/api/v1/cases", "{\"type\": \"mortgage\", \"customerId\": \"%s\"}".formatted(customer));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        reference = started.json().get("reference").asString();
    }

    @Test
    void theStepThatWaitsForTheCustomerIsSeenButNotTaken() {
        var item = workItem();

        assertThat(item.get("status").asString()).isEqualTo("waiting");
        assertThat(item.get("waitsForCustomer").asBoolean()).isTrue();
        assertThat(as("agent")
                        .post("/api/v1/work-items/" + item.get("id").asString() + "/claim", null)
                        .problem())
                .isEqualTo("waits-for-customer");
    }

    @Test
    void theNextStepReachesTheLicensedAdvisersWithAPromisedTimeAndAReason() {
        theAdviserIsNext();

        var item = workItem();

        assertThat(item.get("queue").asString()).isEqualTo("mortgage-advice");
        assertThat(item.get("skills").get(0).asString()).isEqualTo("mortgage-licence");
        assertThat(item.get("channel").asString()).isEqualTo("web");
        assertThat(OffsetDateTime.parse(item.get("dueAt").asString()))
                .isAfter(OffsetDateTime.parse(item.get("openedAt").asString()));
        var decision =
                as("agent").get("/api/v1/decisions/" + item.get("decision").asString());
        assertThat(decision.body()).contains("A request from the web is followed up the same day.");
        var step = openStep();
        assertThat(step.get("queue").asString()).isEqualTo("mortgage-advice");
        assertThat(step.get("dueAt").isNull()).isFalse();
    }

    @Test
    void onlyWhoHasAValidLicenceTodayDoesIt() {
        theAdviserIsNext();
        var id = workItem().get("id").asString();

        var claimed = as("agent").post("/api/v1/work-items/" + id + "/claim", null);
        var completed = completion(as("branch-adviser"));
        var byASystem = completion(as("branch"));
        var byTheSpecialist = completion(as("mortgage-specialist"));

        assertThat(claimed.problem()).isEqualTo("skill-missing");
        assertThat(completed.problem()).isEqualTo("skill-missing");
        assertThat(byASystem.problem()).isEqualTo("skill-missing");
        assertThat(byTheSpecialist.status()).as(byTheSpecialist.toString()).isEqualTo(200);
        assertThat(as("agent")
                        .get("/api/v1/work-items/" + id)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("done");
    }

    @Test
    void whatAColleagueHasInHandIsNotDoneOverTheirHead() {
        theAdviserIsNext();
        var id = workItem().get("id").asString();
        jdbc.sql("update work_item set assignee = 'mortgage-acceptant' where id = ?::uuid")
                .param(id)
                .update();

        var answer = completion(as("mortgage-specialist"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("by").asString()).isEqualTo("mortgage-acceptant");
    }

    @Test
    void theWorkOfAPausedCaseWaitsAndGoesOnWhenItIsResumed() {
        theAdviserIsNext();
        var id = workItem().get("id").asString();

        var paused = as("mortgage-specialist").post("/api/v1/cases/" + reference + "/pause", "{}");
        var waiting = workItem().get("status").asString();
        var resumed = as("mortgage-specialist").post("/api/v1/cases/" + reference + "/resumption", "{}");

        assertThat(paused.status()).as(paused.toString()).isEqualTo(200);
        assertThat(waiting).isEqualTo("waiting");
        assertThat(resumed.status()).as(resumed.toString()).isEqualTo(200);
        assertThat(as("agent")
                        .get("/api/v1/work-items/" + id)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("open");
    }

    @Test
    void aWorkListThatWasLostIsMadeAnewFromTheOpenSteps() {
        completeAs(web());
        var before = workItem();
        jdbc.sql("delete from work_item where case_reference = ?")
                .param(reference)
                .update();
        var finished = StepId.next();
        jdbc.sql(
                        """
                insert into work_item (id, kind, queue, skills, priority, due_at, promised_at, case_reference, step,
                                       title_en, title_nl, channel, status, opened_at)
                values (?, 'step', 'phone', '{}', 5, now() + interval '1 day', now(), ?, 'gone', 'Gone', 'Weg', 'web',
                        'open', now())""")
                .params(finished.value(), CaseReference.random().text())
                .update();

        rebuild.rebuild();

        var after = workItem();
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("queue")).isEqualTo(before.get("queue"));
        assertThat(after.get("openedAt")).isEqualTo(before.get("openedAt"));
        assertThat(as("agent")
                        .get("/api/v1/work-items/" + finished)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("done");
    }

    private Calls as(String caller) {
        return Calls.to(port).as(caller);
    }

    private Calls web() {
        return as("web").customer(customer);
    }

    private JsonNode workItem() {
        return as("agent")
                .get("/api/v1/work-items?customer=" + customer)
                .json()
                .get("items")
                .get(0);
    }

    private JsonNode openStep() {
        return as("branch")
                .get("/api/v1/cases/" + reference)
                .json()
                .get("openSteps")
                .get(0);
    }

    /** The customer told what they want, and agreed to what advice costs. */
    private void theAdviserIsNext() {
        completeAs(web());
        completeAs(web());
    }

    private void completeAs(Calls caller) {
        var answer = completion(caller);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private Calls.Answer completion(Calls caller) {
        var step =
                "/api/v1/cases/" + reference + "/steps/" + openStep().get("id").asString();
        var data = firstExamples(as("branch").get(step).json().get("schema"));
        return caller.post(step + "/completion", "{\"data\": " + data + "}");
    }

    private static ObjectNode firstExamples(JsonNode schema) {
        var data = JSON.createObjectNode();
        schema.get("properties").properties().forEach(property -> {
            var examples = property.getValue().get("examples");
            if (examples != null && !examples.isEmpty()) data.set(property.getKey(), examples.get(0));
        });
        return data;
    }
}
