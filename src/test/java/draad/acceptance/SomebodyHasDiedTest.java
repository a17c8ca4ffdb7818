package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A letter or a message says that a customer has died: from then on nothing reaches them, and nothing is paid out. */
@DisplayName("After a death: mail stops at once, a co-holder goes on, and nothing is paid out until the heirs agree")
class SomebodyHasDiedTest extends Story {

    @Test
    @DisplayName("A report stops all mail at once, also what waits in the queue, before anybody has verified it")
    void aReportStopsAllMail() {
        var customer = newCustomer("Departed");
        var account = newAccount(customer, "credit");
        start(as("operator"), "dormant-account-review", customer, TheAccountThatHadToStayOpenTest.data(account));
        await().atMost(Duration.ofSeconds(60)).until(() -> !waiting(customer).isEmpty());
        var letter = waiting(customer).get(0).get("id").asString();

        var reference = report(customer);

        awaitStep(reference, "verify-death");
        assertThat(waiting(customer)).isEmpty();
        assertThat(as("mail")
                        .post("/api/v1/mail/outbound/" + letter + "/sent", null)
                        .status())
                .isNotEqualTo(200);
        assertThat(check(customer, "send-mail", "customer", customer)
                        .get("objections")
                        .toString())
                .contains("death.no-mail");
    }

    @Test
    @DisplayName("W4: a letter that comes back marked deceased opens the case that follows a death")
    void aReturnedLetterOpensTheCase() {
        var customer = newCustomer("Returned");
        var account = newAccount(customer, "credit");
        start(as("operator"), "dormant-account-review", customer, TheAccountThatHadToStayOpenTest.data(account));
        await().atMost(Duration.ofSeconds(60)).until(() -> !waiting(customer).isEmpty());
        var code = waiting(customer).get(0).get("code").asString();

        var returned = created(
                as("mailroom").post("/api/v1/mail/returns", "{\"code\": \"" + code + "\", \"reason\": \"deceased\"}"));

        var reference = returned.get("case").asString();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("operator").get("/api/v1/cases/" + reference).status() == 200);
        assertThat(caseNow(reference).get("type").asString()).isEqualTo("bereavement");
    }

    @Test
    @DisplayName("Accounts of their own are frozen, a co-holder keeps theirs, and heirs who disagree are paid nothing")
    void heirsWhoDisagreeArePaidNothing() {
        var customer = newCustomer("Parent");
        var partner = newCustomer("Partner");
        var own = newAccount(customer, "savings");
        var joint = newAccount(customer, "payment", TheAccountThatHadToStayOpenTest.party(partner));
        var reference = report(customer);
        complete(reference, "verify-death", "outcome", "confirmed");
        awaitStep(reference, "register-heirs");
        assertThat(statusOf(customer, own)).isEqualTo("frozen");
        assertThat(statusOf(customer, joint)).isEqualTo("open");

        complete(reference, "register-heirs", "outcome", "disagree");
        complete(reference, "wait-for-heirs", "outcome", "not-yet");

        awaitStep(reference, "wait-for-heirs");
        var refused = check(customer, "close-account", "account", own);
        assertThat(refused.get("verdict").asString()).isEqualTo("refused");
        assertThat(refused.get("objections").toString()).contains("estate.not-settled", "court");

        complete(reference, "wait-for-heirs", "outcome", "decided");
        complete(reference, "settle-estate", "ownAccounts", "close");
        awaitEnd(reference, "estate-settled");
        assertThat(check(customer, "close-account", "account", own)
                        .get("objections")
                        .toString())
                .doesNotContain("estate.not-settled");
    }

    @Test
    @DisplayName("A report that was wrong is undone in one step, with an apology to the customer")
    void aWrongReportIsUndone() {
        var customer = newCustomer("Alive");
        var own = newAccount(customer, "savings");
        var reference = report(customer);

        complete(reference, "verify-death", "outcome", "not-dead");

        awaitEnd(reference, "report-undone");
        assertThat(statusOf(customer, own)).isEqualTo("open");
        assertThat(check(customer, "send-mail", "customer", customer)
                        .get("verdict")
                        .asString())
                .isEqualTo("allowed");
        assertThat(outbound(customer))
                .anyMatch(item -> item.get("contactMoment").asString().equals("bereavement-undone")
                        && !item.get("status").asString().equals("blocked"));
    }

    private String report(String customer) {
        return start(as("branch-adviser"), "bereavement", customer, "{\"report\": \"My father has died.\"}")
                .get("reference")
                .asString();
    }

    /** The step with its first examples, but for one answer. */
    private void complete(String reference, String key, String field, String answer) {
        var step = awaitStep(reference, key);
        var data = examples(reference, step)
                .replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + answer + "\"");
        ok(complete(as("complaints"), reference, step, data));
    }

    private JsonNode check(String customer, String action, String kind, String subject) {
        return ok(as("branch")
                .post(
                        "/api/v1/customers/" + customer + "/actions/" + action + "/check",
                        "{\"subject\": {\"kind\": \"" + kind + "\", \"id\": \"" + subject + "\"}}"));
    }

    private java.util.List<JsonNode> outbound(String customer) {
        return items(ok(as("phone").get("/api/v1/mail/outbound?customer=" + customer))
                .get("items"));
    }

    private java.util.List<JsonNode> waiting(String customer) {
        return outbound(customer).stream()
                .filter(item -> item.get("status").asString().equals("queued"))
                .toList();
    }
}
