package draad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.acceptance.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("C9: a case is handed over warmly; until the receiver says yes the giver owns it")
class AWarmHandOverTest extends Story {

    private String customer;
    private String reference;
    private String work;

    @BeforeEach
    void aCaseOfTheAgents() {
        customer = newCustomer("Handed");
        var account = newAccount(customer, "savings");
        reference = start(
                        as("agent"),
                        "restore-account",
                        customer,
                        "{\"account\": \"%s\", \"reason\": \"Closed by mistake\"}".formatted(account))
                .get("reference")
                .asString();
        work = awaitStep(reference, "restore-checklist").get("id").asString();
        ok(as("agent").post("/api/v1/work-items/" + work + "/claim", null));
    }

    @Test
    void theReceiverSaysYesAndHasTheCaseWithItsWork() {
        var id = asked("branch-adviser");
        assertThat(owner()).isEqualTo("agent");
        assertThat(item(id).get("assignee").asString()).isEqualTo("branch-adviser");

        answer("branch-adviser", id, "{\"accepted\": true}", 200);

        assertThat(owner()).isEqualTo("branch-adviser");
        assertThat(item(work).get("assignee").asString()).isEqualTo("branch-adviser");
        assertThat(item(id).get("status").asString()).isEqualTo("done");
        assertThat(caseNow(reference).get("transfers").asInt()).isZero();
        assertThat(kinds(customer)).contains("hand-over-asked", "hand-over-accepted");
        var atHome = ok(customer(customer).get("/api/v1/customers/" + customer + "/timeline"));
        assertThat(atHome.toString()).contains("hand-over-accepted").doesNotContain("hand-over-asked");
    }

    @Test
    void aNoChangesNothingAndTheGiverHearsIt() {
        var id = asked("branch-adviser");

        answer("branch-adviser", id, "{\"accepted\": false, \"words\": \"I am away tomorrow.\"}", 200);

        assertThat(owner()).isEqualTo("agent");
        assertThat(item(work).get("assignee").asString()).isEqualTo("agent");
        assertThat(items(ok(as("agent").get("/api/v1/work-items?customer=" + customer + "&assignee=me"))
                        .get("items")))
                .anySatisfy(item -> assertThat(item.get("title").asString()).contains("cannot take your case over"));
        assertThat(asked("team-lead")).isNotEqualTo(id);
    }

    @Test
    void oneAtATimeAndOnlyByThoseWhomItConcerns() {
        assertThat(ask("branch-adviser", "team-lead").status()).isEqualTo(403);
        var id = asked("branch-adviser");

        assertThat(ask("agent", "team-lead").status()).isEqualTo(409);
        answer("agent", id, "{\"accepted\": true}", 403);
        assertThat(ask("agent", "nobody-here").status()).isIn(409, 422);
        ok(as("agent").post("/api/v1/cases/" + reference + "/hand-overs/" + id + "/withdrawal", null));

        answer("branch-adviser", id, "{\"accepted\": true}", 409);
        assertThat(owner()).isEqualTo("agent");
        assertThat(customer(customer)
                        .get("/api/v1/cases/" + reference + "/hand-overs")
                        .status())
                .isEqualTo(404);
    }

    private String asked(String to) {
        return created(ask("agent", to)).get("id").asString();
    }

    private Calls.Answer ask(String by, String to) {
        return as(by).post(
                        "/api/v1/cases/" + reference + "/hand-overs",
                        """
                {"to": "%s", "why": "It became a question for the branch.", "expected": "Meet her on Friday."}"""
                                .formatted(to));
    }

    private void answer(String by, String id, String body, int status) {
        var answer = as(by).post("/api/v1/cases/" + reference + "/hand-overs/" + id + "/answer", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    }

    private String owner() {
        return caseNow(reference).get("owner").asString();
    }

    private JsonNode item(String id) {
        return ok(as("operator").get("/api/v1/work-items/" + id));
    }
}
