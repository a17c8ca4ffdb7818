package draad.refusal;

import static draad.refusal.RefusalCalls.refuseClosing;
import static draad.refusal.RefusalCalls.statusOf;
import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.HoldingId;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@DisplayName("W6: the core system closes accounts by its own batch")
class TheCoreSystemsBatchTest {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Bank bank;
    Calls core;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
        core = Calls.to(port).as("core-banking").in("en");
    }

    @Test
    void theRefusedOnesAreLeftOutWithTheReason() {
        var anna = bank.customer();
        var free = bank.accountOf(anna);
        var refused = bank.accountOf(anna);
        bank.refusesClosing(refused, anna);

        var answer = asks(free.toString(), refused.toString(), "NL00NONE0000000000");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(item(answer, free.toString()).get("permit").asString()).isNotBlank();
        assertThat(item(answer, refused.toString()).get("allowed").asBoolean()).isFalse();
        assertThat(item(answer, refused.toString()).get("reason").asString()).contains("said no to this");
        assertThat(item(answer, "NL00NONE0000000000").get("reason").asString()).contains("No account");
        assertThat(answer.json().get("allowed").asInt()).isOne();
        assertThat(bank.holding(free).isClosed()).isFalse();
    }

    @Test
    void aNoWhileAClosingIsOutIsToldAndTheClosingIsUndone() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        var permit = permitFor(account);

        var said = refuseClosing(Calls.to(port).as("phone"), anna, account);
        var reported = reports(account, Optional.of(permit));

        assertThat(statusOf(said)).isEqualTo("under-way");
        assertThat(said.json().get("execution").asString()).isNotBlank();
        assertThat(statusOf(reported)).isEqualTo("executed");
        assertThat(reported.json().get("case").asString()).isNotBlank();
        assertThat(bank.holding(account).isClosed()).isTrue();
    }

    @Test
    void aPermitIsUsedOnceAndForItsOwnAccount() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        var another = bank.accountOf(anna);
        var permit = permitFor(account);

        var wrong = reports(another, Optional.of(permit));
        var first = reports(account, Optional.of(permit));
        var second = reports(account, Optional.of(permit));

        assertThat(statusOf(wrong)).isEqualTo("alarm");
        assertThat(statusOf(first)).isEqualTo("executed");
        assertThat(first.json().has("case")).isFalse();
        assertThat(statusOf(second)).isEqualTo("closed-before");
    }

    @Test
    void aClosingWithoutAPermitRaisesAnAlarmAndIsRestored() {
        var anna = bank.customer();
        var account = bank.accountOf(anna);

        var reported = reports(account, Optional.empty());

        assertThat(statusOf(reported)).isEqualTo("alarm");
        assertThat(reported.json().get("case").asString()).isNotBlank();
    }

    @Test
    void theSameBatchSentAgainGetsTheSamePermits() {
        var account = bank.accountOf(bank.customer());
        var batch = core.idempotencyKey(UUID.randomUUID().toString());

        var first = asks(batch, account.toString());
        var second = asks(batch, account.toString());

        assertThat(second.header("Idempotent-Replay")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void anAccountThatIsOutAlreadyGetsNoSecondPermit() {
        var account = bank.accountOf(bank.customer());
        permitFor(account);

        var again = asks(account.toString());

        assertThat(item(again, account.toString()).get("allowed").asBoolean()).isFalse();
    }

    @Test
    void onlyTheCoreSystemAsks() {
        var answer =
                asks(Calls.to(port).as("phone"), bank.accountOf(bank.customer()).toString());

        assertThat(answer.status()).isEqualTo(403);
    }

    private String permitFor(HoldingId account) {
        return item(asks(account.toString()), account.toString()).get("permit").asString();
    }

    private Calls.Answer asks(String... accounts) {
        return asks(core, accounts);
    }

    private static Calls.Answer asks(Calls caller, String... accounts) {
        var list = Arrays.stream(accounts).map(each -> "\"" + each + "\"").collect(Collectors.joining(","));
        return caller.post("/api/v1/banking/closing-permits", "{\"accounts\": [" + list + "]}");
    }

    private Calls.Answer reports(HoldingId account, Optional<String> permit) {
        var with = permit.map(id -> ", \"permit\": \"" + id + "\"").orElse("");
        return core.post(
                "/api/v1/banking/closings",
                """
                {"holdingId": "%s", "closedAt": "%s"%s}"""
                        .formatted(account, OffsetDateTime.now(), with));
    }

    private static JsonNode item(Calls.Answer answer, String account) {
        for (var item : answer.json().get("items"))
            if (item.get("account").asString().equals(account)) return item;
        throw new AssertionError("No item for " + account + " in " + answer);
    }
}
