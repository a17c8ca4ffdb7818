package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Browser;
import draad.Calls;
import draad.WebModuleTest;
import draad.shared.CustomerId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebModuleTest
class SignInTest {

    private static final String DOOR = "/api/v1/mirror/door";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEmployeeServesTheirOwnChannelUnlessTheyNameAnother() {
        var agent = Calls.to(port).as("test-agent");

        var own = agent.get(DOOR).json();
        var other = agent.with("X-Channel", "branch").get(DOOR).json();

        assertThat(own.get("channel").asString()).isEqualTo("phone");
        assertThat(own.get("assurance").asString()).isEqualTo("known");
        assertThat(own.get("kind").asString()).isEqualTo("employee");
        assertThat(other.get("channel").asString()).isEqualTo("branch");
        assertThat(agent.with("X-Channel", "pigeon").get(DOOR).status()).isEqualTo(400);
    }

    @Test
    void aCustomersOwnSessionIsForThemAlone() {
        var customer = Browser.to(port).signIn("test-customer");

        var door = customer.get(DOOR).json();

        assertThat(door.get("channel").asString()).isEqualTo("web");
        assertThat(door.get("assurance").asString()).isEqualTo("strong");
        assertThat(door.get("onlyCustomer").asString()).isEqualTo(TestAccounts.CUSTOMER.toString());
        assertThat(customer.get("/api/v1/mirror/customers/" + TestAccounts.CUSTOMER)
                        .status())
                .isEqualTo(200);
        assertThat(customer.get("/api/v1/mirror/customers/" + CustomerId.next()).status())
                .isEqualTo(404);
    }

    @Test
    void aSessionIsKeptWhereEveryNodeFindsIt() {
        var before = sessions();

        Browser.to(port).signIn("test-agent");

        assertThat(sessions()).isGreaterThan(before);
    }

    @Test
    void aPageOfASessionShowsWhoIsThereUntilTheySignOut() {
        var agent = Browser.to(port).signIn("test-agent");

        var inside = agent.get("/");
        agent.post("/sign-out", "");
        var outside = agent.get("/");

        assertThat(inside.body()).contains("Ans de Wit");
        assertThat(outside.body()).doesNotContain("Ans de Wit");
    }

    @Test
    void aSessionCannotBeUsedFromAnotherSite() {
        var agent = Browser.to(port).signIn("test-agent");

        var forged = agent.withoutToken().postJson("/api/v1/mirror/notes", "{\"text\": \"a\"}");
        var own = agent.postJson("/api/v1/mirror/notes", "{\"text\": \"a\"}");

        assertThat(forged.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordLeadsBackToTheForm() {
        var answer = Browser.to(port).trySignIn("test-agent", "wrong");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/sign-in?failed");
    }

    @Test
    void whoGuessesPasswordsMustWait() {
        var name = "guessed-" + UUID.randomUUID();
        for (int guess = 0; guess < 10; guess++)
            assertThat(Calls.to(port).as(name, "guess-" + guess).get(DOOR).status())
                    .isEqualTo(401);

        var answer = Calls.to(port).as(name, "guess-10").get(DOOR);
        var page = Browser.to(port).trySignIn(name, "guess-11");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.problem()).isEqualTo("too-many-attempts");
        assertThat(Integer.parseInt(answer.header("Retry-After").orElseThrow())).isBetween(1, 601);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.body()).contains("Too many attempts");
    }

    @Test
    void onlyAnOperatorSeesTheFiguresAndEverybodyTheHealth() {
        var visitor = Calls.to(port);

        var health = visitor.get("/actuator/health");

        assertThat(health.json().get("status").asString()).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("components\":{\"db");
        assertThat(visitor.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(visitor.get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(Calls.to(port).as("test-agent").get("/actuator/prometheus").status())
                .isEqualTo(403);
        assertThat(Calls.to(port)
                        .as("test-operator")
                        .get("/actuator/prometheus")
                        .body())
                .contains("jvm_memory");
    }

    @Test
    void aTraceOfTheCallerIsKept() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        var kept = Calls.to(port).as("phone").with("traceparent", trace).get(DOOR);
        var made = Calls.to(port).as("phone").with("traceparent", "nonsense").get(DOOR);

        assertThat(kept.header("traceparent")).hasValue(trace);
        assertThat(made.header("traceparent").orElseThrow()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session where principal_name = 'test-agent'")
                .query(Long.class)
                .single();
    }
}
