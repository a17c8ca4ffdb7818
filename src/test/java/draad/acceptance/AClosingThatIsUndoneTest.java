package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("W3: whoever the customer speaks to can undo a wrong closing, on the spot")
class AClosingThatIsUndoneTest extends Story {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("W3: the branch restores the account in one case, with the payments listed that were missed")
    void theBranchRestoresTheAccount() {
        var customer = newCustomer("Wronged");
        var account = newAccount(customer, "payment");
        var iban = items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                        .get("items"))
                .get(0)
                .get("iban")
                .asString();
        var closing =
                start(customer(customer), "close-account", customer, TheAccountThatHadToStayOpenTest.data(account));
        awaitEnd(closing.get("reference").asString(), "account-closed");
        as("core-banking")
                .post(
                        "/api/v1/banking/payments-in",
                        """
                {"iban": "%s", "amount": "640.50", "currency": "EUR", "from": "NL86INGB0002445588",
                 "at": "%s", "description": "Belastingdienst teruggave"}"""
                                .formatted(iban, java.time.OffsetDateTime.now()));

        var restoring =
                start(as("branch-adviser"), "restore-account", customer, TheAccountThatHadToStayOpenTest.data(account));

        var reference = restoring.get("reference").asString();
        var step = awaitStep(reference, "restore-checklist");
        assertThat(statusOf(customer, account)).isEqualTo("open");
        assertThat(caseNow(reference).get("data").toString()).contains("640.50");
        ok(complete(as("branch-adviser"), reference, step, examples(reference, step)));
        awaitEnd(reference, "account-restored");
    }

    @Test
    @DisplayName("W3: after its term a person decides first, and the customer hears why it stays closed")
    void afterItsTermAPersonDecidesFirst() {
        var customer = newCustomer("Late");
        var reference = restoringLongAfter(customer, newAccount(customer, "savings"));

        var step = awaitStep(reference, "decide-on-restoring");
        ok(complete(
                as("branch-adviser"),
                reference,
                step,
                "{\"outcome\": \"not\", \"whyNot\": \"The number is in use by somebody else.\"}"));

        awaitEnd(reference, "account-stays-closed");
        assertThat(ok(as("phone").get("/api/v1/mail/outbound?customer=" + customer))
                        .get("items")
                        .toString())
                .contains("account-stays-closed");
    }

    private String restoringLongAfter(String customer, String account) {
        var closing =
                start(customer(customer), "close-account", customer, TheAccountThatHadToStayOpenTest.data(account));
        awaitEnd(closing.get("reference").asString(), "account-closed");
        closedLongAgo(account);
        return start(as("branch-adviser"), "restore-account", customer, TheAccountThatHadToStayOpenTest.data(account))
                .get("reference")
                .asString();
    }

    /** As if two years had passed since. */
    private void closedLongAgo(String account) {
        jdbc.sql("update holding set closed_at = closed_at - interval '2 years' where id = :id::uuid")
                .param("id", account)
                .update();
    }
}
