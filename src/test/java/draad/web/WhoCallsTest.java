package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.WebModuleTest;
import draad.shared.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebModuleTest
class WhoCallsTest {

    private static final String DOOR = "/api/v1/mirror/door";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "web,strong",
        "app,strong",
        "branch,strong",
        "phone,known",
        "mail,code",
        "email,none",
        "webcare,none",
        "core-banking,none"
    })
    void aChannelSystemIsItsChannelAndAsSureAsThatCanBe(String client, String assurance) {
        var channel = Calls.to(port).as(client);

        var door = channel.get(DOOR).json();

        assertThat(door.get("channel").asString()).isEqualTo(client);
        assertThat(door.get("assurance").asString()).isEqualTo(assurance);
        assertThat(door.get("kind").asString()).isEqualTo("client");
        assertThat(door.get("onlyCustomer").asString()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"web,code,code", "phone,strong,known", "webcare,strong,none", "mail,none,none"})
    void aChannelMayClaimAssuranceUpToItsOwnCeiling(String client, String claimed, String given) {
        var channel = Calls.to(port).as(client).with("X-Assurance", claimed);

        var door = channel.get(DOOR).json();

        assertThat(door.get("assurance").asString()).isEqualTo(given);
    }

    @Test
    void theWebSeesOnlyTheCustomerThatItNames() {
        var customer = CustomerId.next();
        var web = Calls.to(port).as("web").customer(customer);

        var own = web.get("/api/v1/mirror/customers/" + customer);
        var other = web.get("/api/v1/mirror/customers/" + CustomerId.next());

        assertThat(own.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({"X-Customer,nobody", "X-Assurance,sure"})
    void aHeaderThatMakesNoSenseIsTold(String header, String value) {
        var web = Calls.to(port).as("web").with(header, value);

        var answer = web.get(DOOR);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-header");
        assertThat(answer.json().get("detail").asString()).contains(header).contains(value);
    }

    @Test
    void whoBringsNoPasswordIsToldHowToComeIn() {
        var nobody = Calls.to(port).in("nl");

        var answer = nobody.get(DOOR);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Basic");
        assertThat(answer.json().get("title").asString()).isEqualTo("Log eerst in");
    }

    @Test
    void aWrongPasswordIsNotBelievedAlsoAfterARightOne() {
        Calls.to(port).as("phone").get(DOOR);

        var answer = Calls.to(port).as("phone", "guess").get(DOOR);

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aRoleThatIsNeededAndMissingIsForbidden() {
        var phone = Calls.to(port).as("phone");

        var answer = phone.get("/api/v1/mirror/operators");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }
}
