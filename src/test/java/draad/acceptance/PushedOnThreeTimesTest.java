package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("C9: a transfer without progress counts, the third goes to the leads of both teams, the owner stays")
class PushedOnThreeTimesTest extends Story {

    @Test
    void theThirdTransferWithoutProgressGoesToBothLeadsAndTheOwnerStays() {
        var customer = newCustomer("Pushed");
        var reference = restoring(customer);
        var item = step(caseNow(reference), "restore-checklist").get("id").asString();
        var owner = caseNow(reference).get("owner");
        ok(as("agent").post("/api/v1/work-items/" + item + "/claim", null));

        give(item, "{\"to\": \"branch-adviser\"}");
        give(item, "{\"to\": \"agent\"}");
        assertThat(caseNow(reference).get("transfers").asInt()).isEqualTo(2);
        assertThat(notices(customer)).isEmpty();
        give(item, "{\"queue\": \"phone\"}");

        var now = caseNow(reference);
        assertThat(now.get("transfers").asInt()).isEqualTo(3);
        assertThat(now.get("owner")).isEqualTo(owner);
        assertThat(kinds(customer)).filteredOn("work-passed-on"::equals).hasSize(3);
        assertThat(notices(customer))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice).contains("team-leads"))
                .anySatisfy(notice -> assertThat(notice).contains("Account service"))
                .anySatisfy(notice -> assertThat(notice).contains("Contact centre"));
        assertThat(step(now, "restore-checklist").get("queue").asString()).isEqualTo("phone");
    }

    @Test
    void whatIsPassedOnAfterSomethingWasDoneDoesNotCount() {
        var customer = newCustomer("Helped");
        var reference = restoring(customer);
        var item = step(caseNow(reference), "restore-checklist").get("id").asString();
        ok(as("agent").post("/api/v1/work-items/" + item + "/claim", null));
        created(as("agent")
                .post(
                        "/api/v1/cases/" + reference + "/notes",
                        "{\"text\": \"Called, she sends the statement.\", \"visibleToCustomer\": false}"));

        give(item, "{\"to\": \"branch-adviser\"}");

        assertThat(caseNow(reference).get("transfers").asInt()).isZero();
        assertThat(kinds(customer)).doesNotContain("work-passed-on");
    }

    @Test
    void layingBackAndTakingByAnotherIsPassingOnToo() {
        var customer = newCustomer("Laid");
        var reference = restoring(customer);
        var item = step(caseNow(reference), "restore-checklist").get("id").asString();
        ok(as("agent").post("/api/v1/work-items/" + item + "/claim", null));
        ok(as("agent").post("/api/v1/work-items/" + item + "/release", null));

        ok(as("agent").post("/api/v1/work-items/" + item + "/claim", null));
        assertThat(caseNow(reference).get("transfers").asInt()).isZero();
        ok(as("agent").post("/api/v1/work-items/" + item + "/release", null));
        ok(as("branch-adviser").post("/api/v1/work-items/" + item + "/claim", null));

        assertThat(caseNow(reference).get("transfers").asInt()).isEqualTo(1);
        var atHome = ok(customer(customer).get("/api/v1/customers/" + customer + "/timeline"));
        assertThat(atHome.toString()).doesNotContain("work-passed-on");
    }

    private String restoring(String customer) {
        var account = newAccount(customer, "savings");
        var reference = start(as("branch-adviser"), "restore-account", customer, data(account))
                .get("reference")
                .asString();
        awaitStep(reference, "restore-checklist");
        return reference;
    }

    private static String data(String account) {
        return TheAccountThatHadToStayOpenTest.data(account);
    }

    private void give(String item, String to) {
        ok(lead().post("/api/v1/work-items/" + item + "/assignment", to));
    }

    private Calls lead() {
        return as("team-lead");
    }

    private java.util.List<String> notices(String customer) {
        return items(ok(lead().get("/api/v1/work-items?customer=" + customer)).get("items")).stream()
                .filter(item -> item.get("step").asString().equals("passed-on-too-often"))
                .map(JsonNode::toString)
                .toList();
    }
}
