package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.contact.Outbound;
import draad.contact.OutboundRequest;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.Text;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A letter or a message says that a customer has died: from then on nothing reaches them, and nothing is paid out. */
@DisplayName("After a death: mail stops at once, a co-holder goes on, and nothing is paid out until the heirs agree")
class SomebodyHasDiedTest extends Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Outbound outbound;

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
    @DisplayName(
            "W8: heirs speak for the estate in their capacity, on the certificate; letters go to them, one is the contact")
    void heirsSpeakForTheEstate() {
        var customer = newCustomer("Testator");
        var reference = report(customer);
        complete(reference, "verify-death", "outcome", "confirmed");
        var step = awaitStep(reference, "register-heirs");
        assertThat(complete(as("complaints"), reference, step, heirs("agree", false, false))
                        .problem())
                .isEqualTo("invalid-data");
        assertThat(complete(as("complaints"), reference, step, heirs("agree", true, true))
                        .problem())
                .isEqualTo("invalid-data");

        ok(complete(as("complaints"), reference, step, heirs("agree", true, false)));

        var rights = representatives(customer);
        assertThat(rights)
                .hasSize(2)
                .allMatch(right -> right.get("proof").asString().equals("2026-77"));
        assertThat(rights)
                .extracting(right -> right.get("capacity").asString())
                .containsExactlyInAnyOrder("executor", "heir");
        for (var right : rights)
            assertThat(outbound(right.get("by").asString()))
                    .extracting(item -> item.get("contactMoment").asString())
                    .contains("bereavement-help");
        assertThat(outbound(customer)).isEmpty();
        var toTell = outbound.send(OutboundRequest.mustBeTold(
                "legal:" + reference,
                CustomerId.of(customer),
                new CaseReference(reference),
                "bereavement-help",
                "bereavement-help",
                Map.of(
                        "other-holder", new Text("Jan", "Jan"),
                        "contact-name", new Text("Anna", "Anna"),
                        "case", new Text(reference, reference))));
        assertThat(toTell.customer().toString()).isEqualTo(executor(customer));
    }

    @Test
    @DisplayName(
            "W8, W9: when the heirs agree, closings open for the accounts of their own; the contact confirms, the guard decides")
    void closingsOpenWhenTheHeirsAgree() {
        var customer = newCustomer("Leaver");
        var own = newAccount(customer, "savings");
        var other = newAccount(customer, "savings");
        var reference = report(customer);
        complete(reference, "verify-death", "outcome", "confirmed");
        ok(complete(as("complaints"), reference, awaitStep(reference, "register-heirs"), heirs("agree", true, false)));
        complete(reference, "settle-estate", "ownAccounts", "close");
        awaitEnd(reference, "estate-settled");
        var executor = executor(customer);
        var heir = representatives(customer).stream()
                .map(right -> right.get("by").asString())
                .filter(id -> !id.equals(executor))
                .findFirst()
                .orElseThrow();

        var refused = as("phone")
                .post(
                        "/api/v1/customers/" + customer + "/refusals",
                        """
                {"action": "close-account", "subject": {"kind": "account", "id": "%s"},
                 "source": {"kind": "call", "saidBy": "%s", "capacity": "heir"}}"""
                                .formatted(other, heir));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(201);

        confirmClosing(reference, own, executor);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(statusOf(customer, own)).isEqualTo("closed"));
        confirmClosing(reference, other, executor);
        var stopped = closingOf(reference, other);
        awaitStep(stopped, "handle-refused-closing");
        assertThat(statusOf(customer, other)).isEqualTo("open");
    }

    @Test
    @DisplayName("A co-holder keeps the joint account: they see it, it works, and it is theirs to decide about")
    void aCoHolderKeepsAccess() {
        var customer = newCustomer("Gone");
        var partner = newCustomer("Stays");
        var joint = newAccount(customer, "payment", TheAccountThatHadToStayOpenTest.party(partner));
        var reference = report(customer);
        complete(reference, "verify-death", "outcome", "confirmed");
        awaitStep(reference, "register-heirs");

        assertThat(statusOf(partner, joint)).isEqualTo("open");
        assertThat(items(ok(customer(partner).get("/api/v1/customers/" + partner + "/holdings"))
                        .get("items")))
                .anyMatch(holding -> holding.get("id").asString().equals(joint)
                        && holding.get("status").asString().equals("open"));
        assertThat(check(partner, "send-mail", "customer", partner)
                        .get("verdict")
                        .asString())
                .isEqualTo("allowed");
        created(customer(partner)
                .post(
                        "/api/v1/customers/" + partner + "/refusals",
                        """
                {"action": "close-account", "subject": {"kind": "account", "id": "%s"}, "source": {"kind": "web"}}"""
                                .formatted(joint)));
    }

    @Test
    @DisplayName(
            "Two heirs who disagree get the same letter, nothing is paid, and each word counts until it is decided")
    void twoHeirsWhoDisagreeGetTheSameLetter() {
        var customer = newCustomer("Divided");
        var own = newAccount(customer, "savings");
        var reference = report(customer);
        complete(reference, "verify-death", "outcome", "confirmed");

        ok(complete(
                as("complaints"), reference, awaitStep(reference, "register-heirs"), heirs("disagree", true, false)));

        awaitStep(reference, "wait-for-heirs");
        for (var right : representatives(customer))
            assertThat(outbound(right.get("by").asString()))
                    .extracting(item -> item.get("contactMoment").asString())
                    .contains("bereavement-disagreement");
        assertThat(check(customer, "close-account", "account", own)
                        .get("objections")
                        .toString())
                .contains("estate.not-settled");
        assertThat(statusOf(customer, own)).isEqualTo("frozen");
        complete(reference, "wait-for-heirs", "outcome", "decided");
        complete(reference, "settle-estate", "ownAccounts", "none");
        awaitEnd(reference, "estate-settled");
        assertThat(statusOf(customer, own)).isEqualTo("open");
    }

    @Test
    @DisplayName(
            "A report that turns out to be wrong after all is undone as well: accounts, mail, and nobody else speaks")
    void aReportThatWasBelievedIsUndone() {
        var customer = newCustomer("Lazarus");
        var own = newAccount(customer, "savings");
        var reference = report(customer);
        complete(reference, "verify-death", "outcome", "confirmed");
        ok(complete(
                as("complaints"), reference, awaitStep(reference, "register-heirs"), heirs("disagree", true, false)));
        assertThat(representatives(customer)).hasSize(2);

        ok(as("complaints")
                .post("/api/v1/cases/" + reference + "/withdrawal", "{\"reason\": \"The customer came in.\"}"));

        assertThat(representatives(customer)).isEmpty();
        assertThat(statusOf(customer, own)).isEqualTo("open");
        assertThat(check(customer, "send-mail", "customer", customer)
                        .get("verdict")
                        .asString())
                .isEqualTo("allowed");
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

    /** An executor and an heir, each the contact or not. */
    private static String heirs(String outcome, boolean first, boolean second) {
        var heir =
                """
                {"firstName": "%s", "lastName": "%s", "capacity": "%s", "isContact": %s, "street": "Dorpsstraat",
                 "number": "%d", "postcode": "3511 AB", "city": "Utrecht"}""";
        var random = java.util.UUID.randomUUID().toString().substring(0, 8);
        var number = 1 + (int) (Math.random() * 9000);
        return "{\"certificate\": \"2026-77\", \"outcome\": \"" + outcome + "\", \"heirs\": ["
                + heir.formatted("Anna", "Erf" + random, "executor", first, number) + ", "
                + heir.formatted("Bas", "Nis" + random, "heir", second, number) + "]}";
    }

    private java.util.List<JsonNode> representatives(String customer) {
        return items(ok(as("branch").get("/api/v1/customers/" + customer + "/representations"))
                .get("items"));
    }

    private String executor(String customer) {
        return representatives(customer).stream()
                .filter(right -> right.get("capacity").asString().equals("executor"))
                .map(right -> right.get("by").asString())
                .findFirst()
                .orElseThrow();
    }

    private String closingOf(String estate, String account) {
        var closings = items(caseNow(estate).get("data").get("closings"));
        return closings.stream()
                .map(JsonNode::asString)
                .filter(closing -> {
                    await().atMost(PATIENCE)
                            .until(() -> as("operator")
                                            .get("/api/v1/cases/" + closing)
                                            .status()
                                    == 200);
                    return caseNow(closing)
                            .get("data")
                            .get("account")
                            .asString()
                            .equals(account);
                })
                .findFirst()
                .orElseThrow();
    }

    /** Whatever the bank wants to know first. */
    private void confirmClosing(String estate, String account, String contact) {
        var closing = closingOf(estate, account);
        ok(complete(customer(contact), closing, awaitStep(closing, "confirm-wish"), "{\"confirmWish\": true}"));
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
