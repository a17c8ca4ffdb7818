package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("W8, W9: an account is closed when all is settled, and the money goes to the holder's own account")
class AClosingThatIsSettledTest extends Story {

    private static final String ELSEWHERE = "NL91ABNA0417164300";

    @Test
    @DisplayName("W9: what stands in the way is named with its solution, and then the money is paid out")
    void whatStandsInTheWayIsSettledAndTheMoneyIsPaidOut() {
        var customer = newCustomer("Leaving");
        var account = accountWith(customer, "\"balance\": \"120.50\", \"accruedInterest\": \"1.25\", \"cards\": 1");

        var reference = close(customer(customer), customer, account);
        var step = awaitStep(reference, "settle-before-closing");
        var named = caseNow(reference).get("data").get("standsInTheWay");
        ok(complete(customer(customer), reference, step, examples(reference, step)));

        assertThat(items(named))
                .extracting(thing -> thing.get("about").asString())
                .containsExactlyInAnyOrder("balance", "cards");
        assertThat(items(named))
                .allSatisfy(thing ->
                        assertThat(thing.get("solution").get("nl").asString()).isNotBlank());
        var ended = awaitEnd(reference, "account-closed").get("data");
        assertThat(ended.get("paidOut").asString()).isEqualTo("121.75");
        assertThat(ended.get("interest").asString()).isEqualTo("1.25");
        assertThat(ended.get("paidTo").asString()).isEqualTo(ELSEWHERE);
        assertThat(ended.get("cardsStopped").asInt()).isOne();
        assertThat(balanceOf(customer, account)).isEqualTo("0.00");
    }

    @Test
    @DisplayName("W3: an account that is restored has its money back")
    void anAccountThatIsRestoredHasItsMoneyBack() {
        var customer = newCustomer("Back");
        var account = accountWith(customer, "\"balance\": \"80.00\"");
        var closing = close(customer(customer), customer, account);
        var step = awaitStep(closing, "settle-before-closing");
        ok(complete(customer(customer), closing, step, examples(closing, step)));
        awaitEnd(closing, "account-closed");

        var restoring = start(as("branch-adviser"), "restore-account", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        awaitCase(restoring, now -> now.get("data").has("moneyBack"));

        assertThat(statusOf(customer, account)).isEqualTo("open");
        assertThat(balanceOf(customer, account)).isEqualTo("80.00");
    }

    @Test
    @DisplayName("W9: money never goes to an account of somebody else")
    void moneyNeverGoesToAnAccountOfSomebodyElse() {
        var customer = newCustomer("Fooled");
        var another = newCustomer("Another");
        var theirs = accountWith(another, "\"balance\": \"0.00\"");
        var account = accountWith(customer, "\"balance\": \"500.00\"");

        var reference = close(customer(customer), customer, account);
        var step = awaitStep(reference, "settle-before-closing");
        var answers = examples(reference, step).replace(ELSEWHERE, ibanOf(another, theirs));
        ok(complete(customer(customer), reference, step, answers));
        awaitCase(
                reference,
                now -> now.get("data").get("standsInTheWay").toString().contains("counter-account-of-another"));

        assertThat(statusOf(customer, account)).isEqualTo("open");
        assertThat(balanceOf(customer, account)).isEqualTo("500.00");
    }

    @Test
    @DisplayName("W8: a guardian closes for whoever is protected, who alone is asked to wait")
    void aGuardianClosesForWhoeverIsProtected() {
        var isProtected = newCustomer("Protected");
        var guardian = newCustomer("Guardian");
        var account = newAccount(isProtected, "payment", party(guardian, "guardian"));

        var alone = close(customer(isProtected), isProtected, account);
        awaitStep(alone, "review-closing");
        var together = close(customer(guardian), guardian, account);

        awaitEnd(together, "account-closed");
        assertThat(statusOf(isProtected, account)).isEqualTo("closed");
    }

    @Test
    @DisplayName("W8: the no of whoever is protected stops their guardian")
    void theNoOfWhoeverIsProtectedStopsTheirGuardian() {
        var isProtected = newCustomer("Stays");
        var guardian = newCustomer("Closes");
        var account = newAccount(isProtected, "payment", party(guardian, "guardian"));
        created(customer(isProtected)
                .post(
                        "/api/v1/customers/" + isProtected + "/refusals",
                        TheAccountThatHadToStayOpenTest.refusal(account)));

        var reference = close(customer(guardian), guardian, account);

        awaitStep(reference, "handle-refused-closing");
        assertThat(statusOf(isProtected, account)).isEqualTo("open");
    }

    @Test
    @DisplayName("W8: an attorney in the account alone, without a mandate to close it, waits until somebody looked")
    void anAttorneyWithoutAMandateWaits() {
        var holder = newCustomer("Holder");
        var attorney = newCustomer("Attorney");
        var account = newAccount(holder, "payment", party(attorney, "attorney"));

        var without = close(customer(attorney), attorney, account);
        awaitStep(without, "review-closing");
        created(as("branch-adviser")
                .post(
                        "/api/v1/customers/" + holder + "/representations",
                        """
                        {"by": "%s", "capacity": "attorney", "scope": "all"}"""
                                .formatted(attorney)));
        var within = close(customer(attorney), attorney, account);

        awaitEnd(within, "account-closed");
    }

    @Test
    @DisplayName("W8: an executor closes the account of somebody who died, after somebody at the bank looked")
    void anExecutorClosesTheAccountOfSomebodyWhoDied() {
        var deceased = newCustomer("Deceased");
        var executor = newCustomer("Executor");
        var account = newAccount(deceased, "payment", party(executor, "heir"));
        created(as("branch-adviser")
                .post(
                        "/api/v1/customers/" + deceased + "/representations",
                        """
                        {"by": "%s", "capacity": "executor", "scope": "all"}"""
                                .formatted(executor)));

        var reference = close(customer(executor), executor, account);
        var step = awaitStep(reference, "review-closing");
        ok(complete(as("branch-adviser"), reference, step, examples(reference, step)));

        awaitEnd(reference, "account-closed");
    }

    private String close(Calls caller, String customer, String account) {
        return start(caller, "close-account", customer, "{\"account\": \"" + account + "\", \"reason\": \"Moving\"}")
                .get("reference")
                .asString();
    }

    private String accountWith(String customer, String more) {
        return created(as("core-banking")
                        .post(
                                "/api/v1/banking/holdings",
                                """
                                {"customerId": "%s", "product": "savings", "openedAt": "2015-03-01T09:00:00+01:00", %s}"""
                                        .formatted(customer, more)))
                .get("id")
                .asString();
    }

    private static String party(String customer, String role) {
        return "[{\"customerId\": \"" + customer + "\", \"role\": \"" + role + "\"}]";
    }

    private String balanceOf(String customer, String account) {
        return holding(customer, account).get("balance").get("amount").asString();
    }

    private String ibanOf(String customer, String account) {
        return holding(customer, account).get("iban").asString();
    }

    private JsonNode holding(String customer, String account) {
        return items(ok(as("operator").get("/api/v1/customers/" + customer + "/holdings"))
                        .get("items"))
                .stream()
                .filter(holding -> holding.get("id").asString().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
