package draad.refusal;

import static draad.refusal.RefusalCalls.account;
import static draad.refusal.RefusalCalls.check;
import static draad.refusal.RefusalCalls.idOf;
import static draad.refusal.RefusalCalls.refuseClosing;
import static draad.refusal.RefusalCalls.verdictOf;
import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
@DisplayName("W1: what a court or the law orders is done in spite of a no, by two people, and recorded as that")
class TwoPeopleDecideTest {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Bank bank;
    CustomerId anna;
    HoldingId account;
    String refusal;

    @BeforeEach
    void refuse() {
        bank = new Bank(application);
        anna = bank.customer();
        account = bank.accountOf(anna);
        refusal = idOf(refuseClosing(Calls.to(port).as("phone"), anna, account));
    }

    @Test
    void onePersonIsNotEnough() {
        var proposed = overrides("compliance", "court-order");

        assertThat(proposed.status()).isEqualTo(201);
        assertThat(approves("compliance", idOf(proposed)).problem()).isEqualTo("second-person-needed");
        assertThat(bank.close(account, anna)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void twoPeopleAreEnoughForOneTimeAndTheGroundIsRecorded() {
        var proposed = overrides("compliance", "court-order");
        approves("team-lead", idOf(proposed));

        var verdict = bank.close(account, anna);

        assertThat(verdict).isInstanceOf(Verdict.Allowed.class);
        var ground = bank.jdbc()
                .sql("select ground from action_execution where subject_id = :account")
                .param("account", account.toString())
                .query(String.class)
                .single();
        assertThat(ground).isEqualTo("court-order");
        assertThat(verdictOf(check(Calls.to(port).as("phone"), anna, "close-account", account(account))))
                .isEqualTo("refused");
    }

    @Test
    void sanctionsFreezeAndNeverClose() {
        var proposed = overrides("compliance", "sanctions");

        assertThat(proposed.status()).isEqualTo(422);
        assertThat(proposed.problem()).isEqualTo("unknown-ground");
    }

    @Test
    void whatMayNotBeShownIsShownNowhere() {
        var freeze = new ActionId("freeze-account");
        var subject = Subject.account(account);
        assertThat(bank.wouldDo(freeze, subject, anna)).isInstanceOf(Verdict.Refused.class);
        var proposed = Calls.to(port)
                .as("compliance")
                .post(
                        "/api/v1/customers/" + anna + "/actions/freeze-account/overrides",
                        """
                        {"subject": %s, "ground": "sanctions"}"""
                                .formatted(account(account)));
        approves("team-lead", idOf(proposed));

        bank.transaction().executeWithoutResult(status -> {
            var verdict = (Verdict.Allowed) bank.ask(freeze, subject, anna);
            verdict.permit().use(freeze, subject);
        });

        var hidden = bank.jdbc()
                .sql("select count(*) from decision where customer_id = :anna and hidden and result = 'allowed'")
                .param("anna", anna.value())
                .query(Integer.class)
                .single();
        assertThat(hidden).isOne();
        var timeline = Calls.to(port).as("agent").get("/api/v1/customers/" + anna + "/timeline");
        assertThat(timeline.status()).isEqualTo(200);
        assertThat(timeline.body()).contains("refusal-registered").doesNotContain("action-executed", "sanctions");
    }

    @Test
    void anEmployeeWithoutThatRoleDoesNotDecide() {
        assertThat(overrides("agent", "court-order").status()).isEqualTo(403);
        assertThat(overrides("phone", "court-order").status()).isEqualTo(403);
    }

    @Test
    void aWordRecordedByMistakeIsVoidedByTwo() {
        var proposed = Calls.to(port)
                .as("agent")
                .post(
                        "/api/v1/refusals/" + refusal + "/voidings",
                        """
                {"why": "The wrong customer was open on the screen"}""");

        var alone = Calls.to(port).as("agent").post("/api/v1/voidings/" + idOf(proposed) + "/approval", null);
        var together = Calls.to(port).as("team-lead").post("/api/v1/voidings/" + idOf(proposed) + "/approval", null);

        assertThat(alone.status()).isEqualTo(409);
        assertThat(together.status()).isEqualTo(200);
        assertThat(bank.close(account, anna)).isInstanceOf(Verdict.Allowed.class);
    }

    private Calls.Answer overrides(String employee, String ground) {
        return Calls.to(port)
                .as(employee)
                .post(
                        "/api/v1/refusals/" + refusal + "/overrides",
                        """
                {"ground": "%s"}""".formatted(ground));
    }

    private Calls.Answer approves(String employee, String override) {
        return Calls.to(port).as(employee).post("/api/v1/overrides/" + override + "/approval", null);
    }
}
