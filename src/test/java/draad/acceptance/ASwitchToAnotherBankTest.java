package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("W9: who goes to another bank has their payments sent on, and closes the account only when they want to")
class ASwitchToAnotherBankTest extends Story {

    private static final String ELSEWHERE = "NL91ABNA0417164300";

    @Test
    @DisplayName("W9: the new bank asks, payments are sent on for 13 months, and the account stays open")
    void paymentsAreSentOnAndTheAccountStaysOpen() {
        var customer = newCustomer("Switcher");
        var account = newAccount(customer, "payment");

        var ended = awaitEnd(switched(customer, account, "no"), "account-switched");

        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        assertThat(ended.get("data").get("redirectUntil").asString())
                .isEqualTo(today.plusMonths(13).toString());
        var payment = paid(customer, account);
        assertThat(payment.get("redirectedTo").asString()).isEqualTo(ELSEWHERE);
        assertThat(payment.get("returned").asBoolean()).isFalse();
        assertThat(statusOf(customer, account)).isEqualTo("open");
        assertThat(ended.get("data").has("closings")).isFalse();
        assertThat(kinds(customer)).contains("action-executed");
    }

    @Test
    @DisplayName("W9: who asked for it confirms the closing, and its money goes to the new bank")
    void whoAskedForItConfirmsTheClosing() {
        var customer = newCustomer("Leaver");
        var account = newAccount(customer, "payment");
        paid(customer, account);

        var ended = awaitEnd(switched(customer, account, "yes"), "account-switched");
        var closing = ended.get("data").get("closings").get(0).asString();
        awaitOpen(closing);
        var confirmed = awaitStep(closing, "confirm-wish");
        ok(complete(customer(customer), closing, confirmed, examples(closing, confirmed)));

        var closed = awaitEnd(closing, "account-closed");
        assertThat(closed.get("data").get("paidTo").asString()).isEqualTo(ELSEWHERE);
        var later = paid(customer, account);
        assertThat(later.get("redirectedTo").asString()).isEqualTo(ELSEWHERE);
    }

    @Test
    @DisplayName("W9: who refused it keeps their payments here")
    void whoRefusedItKeepsTheirPaymentsHere() {
        var customer = newCustomer("Stayer");
        var account = newAccount(customer, "payment");
        created(customer(customer)
                .post(
                        "/api/v1/customers/" + customer + "/refusals",
                        "{\"action\": \"redirect-payments\", \"subject\": {\"kind\": \"account\", \"id\": \"" + account
                                + "\"}, \"source\": {\"kind\": \"web\"}}"));

        var reference = switched(customer, account, "no");

        awaitStep(reference, "handle-refused-switch");
        assertThat(paid(customer, account).path("redirectedTo").isString()).isFalse();
    }

    private String switched(String customer, String account, String close) {
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        return start(
                        as("operator"),
                        "switch-account",
                        customer,
                        """
                {"account": "%s", "newAccount": "%s", "newBank": "Bank of the Canals", "switchDate": "%s",
                 "closeAfterwards": "%s"}"""
                                .formatted(account, ELSEWHERE, today, close))
                .get("reference")
                .asString();
    }

    private JsonNode paid(String customer, String account) {
        var iban = items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                        .get("items"))
                .stream()
                .filter(holding -> holding.get("id").asString().equals(account))
                .findFirst()
                .orElseThrow()
                .get("iban")
                .asString();
        return created(as("core-banking")
                .post(
                        "/api/v1/banking/payments-in",
                        """
                {"iban": "%s", "amount": "25.00", "currency": "EUR", "from": "Tax office",
                 "at": "2026-05-01T09:00:00+02:00", "description": "Refund"}"""
                                .formatted(iban)));
    }

    /** It opens after the commit of the switch. */
    private void awaitOpen(String reference) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> as("operator").get("/api/v1/cases/" + reference).status() == 200);
    }
}
