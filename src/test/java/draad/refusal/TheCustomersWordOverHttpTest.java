package draad.refusal;

import static draad.refusal.RefusalCalls.account;
import static draad.refusal.RefusalCalls.check;
import static draad.refusal.RefusalCalls.idOf;
import static draad.refusal.RefusalCalls.refuseClosing;
import static draad.refusal.RefusalCalls.say;
import static draad.refusal.RefusalCalls.statusOf;
import static draad.refusal.RefusalCalls.verdictOf;
import static draad.refusal.RefusalCalls.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.process.Verdict;
import draad.shared.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class TheCustomersWordOverHttpTest {

    private static final String ME = "{\"kind\": \"customer\"}";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Bank bank;
    RefusalCalls calls;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
        calls = new RefusalCalls(port);
    }

    @Test
    @DisplayName("W1: from the moment that it is acknowledged, the account cannot be closed, and it is said why")
    void aRefusalIsInForceOnceItIsAcknowledged() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);

        var said = refuseClosing(calls.as("phone"), anna, account);

        assertThat(said.status()).isEqualTo(201);
        assertThat(statusOf(said)).isEqualTo("in-force");
        assertThat(said.header("Location")).contains("/api/v1/refusals/" + idOf(said));
        assertThat(bank.close(account, anna)).isInstanceOf(Verdict.Refused.class);
        var checked = check(calls.as("phone").in("nl"), anna, "close-account", account(account));
        assertThat(verdictOf(checked)).isEqualTo("refused");
        var objection = checked.json().get("objections").get(0);
        assertThat(objection.get("refusal").asString()).isEqualTo(idOf(said));
        assertThat(objection.get("reason").asString())
                .startsWith("De klant zei hier op")
                .contains("aan de telefoon");
        assertThat(checked.json().get("ruleSet").get("name").asString()).isEqualTo("refusal");
    }

    @Test
    @DisplayName(
            "W1: a no that comes after the closing is told so, and the case that restores it has its reference at once")
    void aRefusalThatComesTooLateGetsItsRestoringCase() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        bank.close(account, anna);

        var said = refuseClosing(calls.customer(anna), anna, account);
        refuseClosing(calls.customer(anna), anna, account);

        assertThat(statusOf(said)).isEqualTo("too-late");
        assertThat(said.json().get("executedAt").asString()).isNotBlank();
        var restoring = said.json().get("case").asString();
        assertThat(new CaseReference(restoring).text()).isEqualTo(restoring);
        var cases = calls.customer(anna)
                .get("/api/v1/customers/" + anna + "/cases")
                .json()
                .get("items");
        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).get("reference").asString()).isEqualTo(restoring);
    }

    @RepeatedTest(5)
    @DisplayName("W1: who is told that it was too late finds the case that restores it at that very instant")
    void theRestoringCaseIsThereWhenItIsTold() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        bank.close(account, anna);

        var restoring =
                refuseClosing(calls.customer(anna), anna, account).json().get("case");
        var shown = calls.customer(anna).get("/api/v1/cases/" + restoring.asString());

        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
        assertThat(shown.json().get("type").asString()).isEqualTo("restore-account");
    }

    @Test
    @DisplayName("A word that was received tomorrow was not received")
    void nothingIsReceivedInTheFuture() {
        var anna = bank.customer();
        var tomorrow = java.time.OffsetDateTime.now().plusDays(1);

        var said = calls.as("phone")
                .post(
                        "/api/v1/customers/" + anna + "/refusals",
                        """
                        {"action": "sales-call", "subject": {"kind": "customer"},
                         "source": {"kind": "call", "receivedAt": "%s"}}"""
                                .formatted(tomorrow));

        assertThat(said.status()).as(said.toString()).isEqualTo(422);
        assertThat(said.json().at("/errors/0/field").asString()).isEqualTo("source.receivedAt");
        assertThat(said.json().at("/errors/0/code").asString()).isEqualTo("past-or-present");
        assertThat(calls.as("phone")
                        .get("/api/v1/customers/" + anna + "/refusals")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("W5: offers need an opt-in and no objection, and a word stops counting at once when it is withdrawn")
    void marketingNeedsAnOptInAndNoObjection() {
        var anna = bank.customer();
        var caller = calls.customer(anna);

        assertThat(verdictOf(check(caller, anna, "marketing-mail", ME))).isEqualTo("refused");
        say(caller, anna, "marketing", ME, ", \"kind\": \"opt-in\"");
        assertThat(verdictOf(check(caller, anna, "marketing-mail", ME))).isEqualTo("allowed");
        var objection = say(caller, anna, "sales-call", ME, ", \"kind\": \"objection\"");
        assertThat(verdictOf(check(caller, anna, "sales-call", ME))).isEqualTo("refused");
        assertThat(verdictOf(check(caller, anna, "marketing-mail", ME))).isEqualTo("allowed");

        withdraw(caller, idOf(objection));

        assertThat(verdictOf(check(caller, anna, "sales-call", ME))).isEqualTo("allowed");
    }

    @Test
    @DisplayName("W5: a word counts until its date and no longer")
    void aWordEndsOnItsDate() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        var soon = java.time.OffsetDateTime.now().plus(java.time.Duration.ofMillis(1500));

        var said = say(calls.customer(anna), anna, "close-account", account(account), ", \"until\": \"" + soon + "\"");
        var before = verdictOf(check(calls.customer(anna), anna, "close-account", account(account)));

        assertThat(said.status()).isEqualTo(201);
        assertThat(before).isEqualTo("refused");
        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(
                        verdictOf(check(calls.customer(anna), anna, "close-account", account(account))))
                .isEqualTo("allowed"));
        var listed = calls.customer(anna).get("/api/v1/customers/" + anna + "/refusals");
        assertThat(listed.json().get("items").get(0).get("status").asString()).isEqualTo("ended");
    }

    @Test
    @DisplayName("W8: any holder's no stops the bank, and each sees only their own words")
    void aCoHoldersNoCounts() {
        var anna = bank.customer();
        var bob = bank.customer();
        var account = bank.accountOf(anna, bob);

        refuseClosing(calls.customer(bob), bob, account);

        assertThat(verdictOf(check(calls.customer(anna), anna, "close-account", account(account))))
                .isEqualTo("refused");
        var hers = calls.customer(anna).get("/api/v1/customers/" + anna + "/refusals");
        assertThat(hers.json().get("items")).isEmpty();
        var employees = calls.as("agent").get("/api/v1/customers/" + anna + "/refusals");
        assertThat(employees.json().get("items")).hasSize(1);
    }

    @Test
    @DisplayName("W8: who has no part in an account says nothing about it")
    void aStrangersNoIsNotFound() {
        var account = bank.accountOf(bank.customer());
        var stranger = bank.customer();

        var said = refuseClosing(calls.customer(stranger), stranger, account);

        assertThat(said.status()).isEqualTo(404);
    }

    @Test
    @DisplayName("W9: my own identified wish withdraws my own no, and my co-holder's stands")
    void aWishWithdrawsOnlyOnesOwnNo() {
        var anna = bank.customer();
        var bob = bank.customer();
        var account = bank.accountOf(anna, bob);
        var hers = refuseClosing(calls.customer(anna), anna, account);
        var his = refuseClosing(calls.customer(bob), bob, account);

        var wish = say(calls.customer(anna), anna, "close-account", account(account), ", \"kind\": \"opt-in\"");

        assertThat(wish.status()).isEqualTo(201);
        var objections = check(calls.customer(anna), anna, "close-account", account(account))
                .json()
                .get("objections");
        assertThat(objections).hasSize(1);
        assertThat(objections.get(0).get("refusal").asString()).isEqualTo(idOf(his));
        var shown = calls.as("agent").get("/api/v1/refusals/" + idOf(hers)).json();
        assertThat(shown.get("status").asString()).isEqualTo("withdrawn");
        assertThat(shown.get("endedBy").asString()).isEqualTo("word:" + idOf(wish));
    }

    @Test
    @DisplayName("W9: nobody withdraws what another said")
    void aCoHolderDoesNotWithdrawTheOthersNo() {
        var anna = bank.customer();
        var bob = bank.customer();
        var account = bank.accountOf(anna, bob);
        var his = refuseClosing(calls.customer(bob), bob, account);

        var tried = withdraw(calls.customer(anna), idOf(his));

        assertThat(tried.status()).isEqualTo(404);
        assertThat(bank.close(account, anna)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aWordIsWithdrawnOnce() {
        var anna = bank.customer();
        var said = refuseClosing(calls.customer(anna), anna, bank.accountOf(anna));
        withdraw(calls.customer(anna), idOf(said));

        var again = withdraw(calls.customer(anna), idOf(said));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("not-in-force");
    }

    @Test
    void aConditionThatNobodyCanReadIsAFullRefusal() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);

        say(
                calls.customer(anna),
                anna,
                "close-account",
                account(account),
                ", \"condition\": \"unless my brother agrees\"");

        assertThat(bank.close(account, anna)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void whatIsNotInTheCatalogueCannotBeRefused() {
        var anna = bank.customer();

        var said = say(calls.customer(anna), anna, "fly-to-the-moon", ME, "");

        assertThat(said.status()).isEqualTo(422);
        assertThat(said.problem()).isEqualTo("unknown-action");
    }
}
