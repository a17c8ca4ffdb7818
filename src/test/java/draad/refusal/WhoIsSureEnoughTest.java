package draad.refusal;

import static draad.refusal.RefusalCalls.account;
import static draad.refusal.RefusalCalls.idOf;
import static draad.refusal.RefusalCalls.refuseClosing;
import static draad.refusal.RefusalCalls.say;
import static draad.refusal.RefusalCalls.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
@DisplayName("W10: a no is cheap, an un-no is dear: every answer, channel and assurance")
class WhoIsSureEnoughTest {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Bank bank;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
    }

    static Stream<Arguments> channelsAndAssurances() {
        return Arrays.stream(Channel.values()).flatMap(channel -> Arrays.stream(Assurance.values())
                .map(assurance -> Arguments.of(channel, assurance)));
    }

    @ParameterizedTest(name = "{0} that claims {1}")
    @MethodSource("channelsAndAssurances")
    void aNoNeedsACodeAndTakingItBackALogin(Channel channel, Assurance claimed) {
        var anna = bank.customer();
        var account = bank.accountOf(anna);
        var before = idOf(refuseClosing(Calls.to(port).as("phone"), anna, account));
        var caller = caller(channel, claimed, anna);

        var no = refuseClosing(caller, anna, account);
        var takenBack = withdraw(caller, before);
        var wish = say(caller, anna, "close-account", account(account), ", \"kind\": \"opt-in\"");

        var sure = claimed.atMost(channel.ceiling());
        assertThat(no.status()).isEqualTo(sure.isAtLeast(Assurance.CODE) ? 201 : 403);
        assertThat(takenBack.status()).isEqualTo(sure.isAtLeast(Assurance.STRONG) ? 200 : 403);
        assertThat(wish.status()).isEqualTo(sure.isAtLeast(Assurance.STRONG) ? 201 : 403);
        if (wish.status() == 403) {
            assertThat(wish.problem()).isEqualTo("not-sure-enough");
            assertThat(wish.json().get("needs").asString()).isEqualTo("strong");
        }
    }

    private Calls caller(Channel channel, Assurance claimed, CustomerId customer) {
        var caller = Calls.to(port).as(channel.id()).with("X-Assurance", claimed.id());
        return channel.isSelfService() ? caller.customer(customer) : caller;
    }
}
