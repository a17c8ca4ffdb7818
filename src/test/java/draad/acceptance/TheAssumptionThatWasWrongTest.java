package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W2: the assumption that an account is not used is tested before the first letter")
class TheAssumptionThatWasWrongTest extends Story {

    @Test
    @DisplayName("W2: a tax refund that comes in stops the review, which says so")
    void aTaxRefundStopsTheReview() {
        var customer = newCustomer("Refunded");
        var account = newAccount(customer, "credit");
        var iban = items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                        .get("items"))
                .get(0)
                .get("iban");
        created(as("core-banking")
                .post(
                        "/api/v1/banking/payments-in",
                        """
                {"iban": "%s", "amount": "812.00", "currency": "EUR", "from": "NL86INGB0002445588",
                 "at": "%s", "description": "Belastingdienst teruggave"}"""
                                .formatted(
                                        iban.asString(),
                                        java.time.OffsetDateTime.now().minusDays(30))));

        var review = start(
                as("operator"), "dormant-account-review", customer, TheAccountThatHadToStayOpenTest.data(account));

        var reference = review.get("reference").asString();
        awaitEnd(reference, "account-is-used");
        var decisions = items(ok(as("operator").get("/api/v1/cases/" + reference + "/decisions"))
                .get("items"));
        assertThat(decisions).anySatisfy(decision -> {
            assertThat(decision.get("result").asString()).isEqualTo("contradicted");
            assertThat(decision.toString()).contains("Money came in on this account");
        });
        assertThat(caseNow(reference).get("questions").isEmpty()).isTrue();
        assertThat(statusOf(customer, account)).isEqualTo("open");
    }
}
