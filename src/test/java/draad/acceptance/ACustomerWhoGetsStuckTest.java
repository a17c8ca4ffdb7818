package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Browser;
import draad.Calls;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DisplayName("C6: who does not get on is noticed by rules and offered help, and the helper sees where they are stuck")
class ACustomerWhoGetsStuckTest extends Story {

    private static final String NOTHING = "{}";

    @LocalServerPort
    private int port;

    private String customer;
    private String reference;
    private JsonNode step;

    @BeforeEach
    void somebodyOpensASavingsAccountByThemselves() {
        customer = newCustomer("Stuck");
        var opened = start(customer(customer), "savings-account", customer, "{}");
        reference = opened.get("reference").asString();
        step = step(opened, "open-account");
    }

    @Test
    void aMistakeOrTwoIsNothing() {
        var answer = sendsTimes(2, customer(customer));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().has("help")).isFalse();
        assertThat(helpWork()).isEmpty();
        assertThat(customer(customer).get(help()).status()).isEqualTo(404);
    }

    @Test
    void theThirdTimeTheSameIsNotRightHelpIsOfferedAndSomebodyIsAskedToGiveIt() {
        var answer = sendsTimes(3, customer(customer).in("nl"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("help").asString()).startsWith("Zullen wij helpen?");
        assertThat(ok(customer(customer).get(help())).get("offer").asString()).startsWith("Shall we help?");
        assertThat(kinds(customer)).contains("help-offered");
        assertThat(helpWork()).singleElement().satisfies(work -> {
            assertThat(work.get("queue").asString()).isEqualTo("savings-service");
            assertThat(work.get("priority").asInt()).isEqualTo(2);
            assertThat(work.get("caseReference").asString()).isEqualTo(reference);
        });
    }

    @Test
    void onThePageTheOfferStandsAboveTheFormFromThatMomentOn() {
        var own = Browser.to(port).signIn("ingrid");
        var ingrid = "0190a000-0000-7000-8000-000000000010";
        var opened = start(customer(ingrid), "savings-account", ingrid, "{}");
        var at = "/cases/" + opened.get("reference").asString() + "/steps/"
                + step(opened, "open-account").get("id").asString();
        own.get(at);

        own.submit(at, Map.of());
        var second = own.submit(at, Map.of());
        var third = own.submit(at, Map.of());
        var later = own.get(at);

        assertThat(second.body()).doesNotContain("Shall we help?");
        assertThat(third.body()).contains("Shall we help?");
        assertThat(later.body()).contains("Shall we help?");
    }

    @Test
    void theHelperSeesWhereAndWhyAndTheCustomerOnlyTheOffer() {
        sendsTimes(4, customer(customer));

        var seen = ok(as("branch").get(help()));
        var own = ok(customer(customer).get(help()));
        var page =
                Browser.to(port).signIn("agent").get("/stuck/" + seen.get("id").asString());

        assertThat(seen.get("because").asString()).isEqualTo("same-answer");
        assertThat(seen.get("attempts").asInt()).isEqualTo(4);
        assertThat(items(seen.get("answers"))).isNotEmpty().allSatisfy(place -> {
            assertThat(place.get("times").asInt()).isEqualTo(4);
            assertThat(place.get("question").asString()).isNotBlank();
        });
        assertThat(own.has("answers")).isFalse();
        assertThat(own.has("decision")).isFalse();
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.body()).contains(seen.at("/answers/0/question").asString());
        var decision =
                ok(as("branch").get("/api/v1/decisions/" + seen.get("decision").asString()));
        assertThat(decision.toString()).contains("The same answer was not right three times.");
    }

    @Test
    void howeverOftenTheyTryOneColleagueIsAskedOnce() {
        sendsTimes(7, customer(customer));

        assertThat(helpWork()).hasSize(1);
        assertThat(kinds(customer)).containsOnlyOnce("help-offered");
    }

    @Test
    void whoGetsOnAfterAllNeedsNobodyAnyMore() {
        sendsTimes(3, customer(customer));

        ok(complete(customer(customer), reference, step, examples(reference, step)));

        assertThat(helpWork()).isEmpty();
        assertThat(customer(customer).get(help()).status()).isEqualTo(404);
    }

    @Test
    void aHelperSaysThatTheyHelped() {
        sendsTimes(3, customer(customer));
        var id = ok(as("branch").get(help())).get("id").asString();
        var done = as("agent").post("/api/v1/work-items/" + id + "/completion", null);

        var helped = as("agent").post("/api/v1/help/" + id + "/completion", null);

        assertThat(done.problem()).isEqualTo("settle-on-its-page");
        assertThat(helped.status()).as(helped.toString()).isEqualTo(204);
        assertThat(helpWork()).isEmpty();
    }

    @Test
    void aColleagueWhoMakesMistakesIsNotStuck() {
        var answer = sendsTimes(5, as("branch"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().has("help")).isFalse();
        assertThat(helpWork()).isEmpty();
    }

    private Calls.Answer sendsTimes(int times, Calls caller) {
        Calls.Answer last = complete(caller, reference, step, NOTHING);
        for (int time = 2; time <= times; time++) last = complete(caller, reference, step, NOTHING);
        return last;
    }

    private String help() {
        return "/api/v1/cases/" + reference + "/steps/" + step.get("id").asString() + "/help";
    }

    private List<JsonNode> helpWork() {
        return items(ok(as("agent").get("/api/v1/work-items?customer=" + customer))
                        .get("items"))
                .stream()
                .filter(work -> work.get("step").asString().equals("customer-stuck"))
                .toList();
    }
}
