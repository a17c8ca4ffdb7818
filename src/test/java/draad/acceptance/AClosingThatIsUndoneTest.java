package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W3: whoever the customer speaks to can undo a wrong closing, on the spot")
class AClosingThatIsUndoneTest extends Story {

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
}
