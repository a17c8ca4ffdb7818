package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Browser;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DisplayName("C8, W7: what people write and only people can read is work, and is settled where it is read")
class WhatOnlyPeopleCanReadTest extends Story {

    @LocalServerPort
    private int port;

    @Test
    void whoGotInTouchIsFoundOutAndItStandsOnTheirTimeline() {
        var customer = newCustomer("Tweeter");
        var id = unmatched();

        var claimed = work(id);
        var matched = as("webcare-agent")
                .post("/api/v1/interactions/" + id + "/match", "{\"customerId\": \"" + customer + "\"}");
        var again = as("webcare-agent")
                .post("/api/v1/interactions/" + id + "/match", "{\"customerId\": \"" + customer + "\"}");

        assertThat(claimed).isPresent();
        assertThat(matched.status()).as(matched.toString()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(404);
        assertThat(kinds(customer)).contains("interaction-recorded");
        assertThat(work(id)).isEmpty();
    }

    @Test
    void aColleagueLooksForThemOnThePageAndChooses() {
        var customer = newCustomer("Zoekvraag");
        var number = ok(as("branch").get("/api/v1/customers/" + customer))
                .get("number")
                .asString();
        var id = unmatched();
        var agent = Browser.to(port).signIn("webcare-agent");

        var page = agent.get("/interactions/" + id + "?query=" + number);
        agent.submit("/interactions/" + id, Map.of("customer", customer));

        assertThat(page.body()).contains("Zoekvraag").contains("Who was this?");
        assertThat(kinds(customer)).contains("interaction-recorded");
        assertThat(work(id)).isEmpty();
    }

    @Test
    void somebodyWhomNobodyKnowsIsLetGo() {
        var id = unmatched();

        var dismissed = as("webcare-agent").post("/api/v1/interactions/" + id + "/dismissal", null);

        assertThat(dismissed.status()).isEqualTo(204);
        assertThat(work(id)).isEmpty();
        assertThat(as("web")
                        .post("/api/v1/interactions/" + id + "/dismissal", null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherCustomersCaseIsNotWhatItWasAbout() {
        var customer = newCustomer("Mine");
        var other = newCustomer("Theirs");
        var theirs =
                start(customer(other), "mortgage", other, "{}").get("reference").asString();
        var id = unmatched();

        var answer = as("webcare-agent")
                .post(
                        "/api/v1/interactions/" + id + "/match",
                        "{\"customerId\": \"%s\", \"caseReference\": \"%s\"}".formatted(customer, theirs));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("case-of-somebody-else");
        assertThat(work(id)).isPresent();
    }

    @Test
    @DisplayName("W7: a no with a condition is a full no until a person has read it, and then what they read")
    void aConditionIsReadByAPersonAndBecomesAWordOfItsOwn() {
        var customer = newCustomer("Voorwaarde");
        var account = newAccount(customer, "credit");
        var word = conditional(customer, account);
        var waiting = work(word);

        var read = as("agent")
                .post(
                        "/api/v1/refusals/" + word + "/reading",
                        "{\"means\": \"until\", \"until\": \"" + LocalDate.now().plusYears(1) + "\"}");

        assertThat(waiting).isPresent();
        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        var counts = ok(
                as("branch").get("/api/v1/refusals/" + read.json().get("counts").asString()));
        assertThat(counts.get("status").asString()).isEqualTo("in-force");
        assertThat(counts.get("until").isNull()).isFalse();
        assertThat(counts.at("/source/verbatim").asString()).contains("my brother");
        assertThat(ok(as("branch").get("/api/v1/refusals/" + word))
                        .get("status")
                        .asString())
                .isEqualTo("ended");
        assertThat(verdict(customer, account)).isEqualTo("refused");
        assertThat(work(word)).isEmpty();
    }

    @Test
    void whatIsReadAsAFullNoStaysTheWordThatItIs() {
        var customer = newCustomer("Volledig");
        var account = newAccount(customer, "credit");
        var word = conditional(customer, account);

        var page = Browser.to(port).signIn("agent").get("/words/" + word);
        Browser.to(port).signIn("agent").submit("/words/" + word, Map.of("means", "full"));

        assertThat(page.body()).contains("as long as my brother lives with me");
        assertThat(ok(as("branch").get("/api/v1/refusals/" + word))
                        .get("status")
                        .asString())
                .isEqualTo("in-force");
        assertThat(work(word)).isEmpty();
        assertThat(as("agent")
                        .post("/api/v1/refusals/" + word + "/reading", "{\"means\": \"full\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoWroteItDownDoesNotReadItAndNobodyReadsAnEventThatIsNone() {
        var customer = newCustomer("Zelf");
        var account = newAccount(customer, "credit");
        var word = conditionalBy("agent", customer, account);

        var own = as("agent").post("/api/v1/refusals/" + word + "/reading", "{\"means\": \"full\"}");
        var channel = as("branch").post("/api/v1/refusals/" + word + "/reading", "{\"means\": \"full\"}");
        var unknown = as("branch-adviser")
                .post("/api/v1/refusals/" + word + "/reading", "{\"means\": \"event\", \"event\": \"full-moon\"}");
        var known = as("branch-adviser")
                .post("/api/v1/refusals/" + word + "/reading", "{\"means\": \"event\", \"event\": \"estate-settled\"}");

        assertThat(own.problem()).isEqualTo("read-by-somebody-else");
        assertThat(channel.status()).isEqualTo(403);
        assertThat(unknown.problem()).isEqualTo("unknown-event");
        assertThat(known.status()).as(known.toString()).isEqualTo(200);
        assertThat(verdict(customer, account)).isEqualTo("refused");
    }

    @Test
    @DisplayName("W7: a card with words on it protects until a person says on its page what was meant")
    void aReplyIsReadOnItsPage() {
        var customer = newCustomer("Kaart");
        var account = newAccount(customer, "credit");
        var review = start(as("operator"), "dormant-account-review", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        var code = awaitCase(review, now -> !now.get("questions").isEmpty())
                .at("/questions/0/code")
                .asString();
        ok(as("mail")
                .post(
                        "/api/v1/questions/" + code + "/answers",
                        "{\"answer\": \"close\", \"text\": \"if it is free\"}"));
        var reply = items(ok(as("agent").get("/api/v1/work-items?customer=" + customer))
                        .get("items"))
                .stream()
                .filter(item -> item.get("step").asString().equals("reply-to-read"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        var mailroom = Browser.to(port).signIn("mailroom");

        var page = mailroom.get("/replies/" + reply);
        var tooDear = mailroom.submit("/replies/" + reply, Map.of("meaning", "close"));
        var stillThere = work(reply);
        mailroom.submit("/replies/" + reply, Map.of("meaning", "keep"));

        assertThat(page.body()).contains("if it is free");
        assertThat(tooDear.status()).isEqualTo(403);
        assertThat(stillThere).isPresent();
        assertThat(work(reply)).isEmpty();
        assertThat(verdict(customer, account)).isEqualTo("refused");
    }

    private String unmatched() {
        return created(as("webcare")
                        .post(
                                "/api/v1/interactions",
                                """
                                {"match": {"handle": "@%s"}, "direction": "in", "text": "Where is my letter?"}"""
                                        .formatted(UUID.randomUUID().toString().substring(0, 12))))
                .get("id")
                .asString();
    }

    private String conditional(String customer, String account) {
        return conditionalBy("branch", customer, account);
    }

    private String conditionalBy(String who, String customer, String account) {
        return created(as(who).post(
                                "/api/v1/customers/" + customer + "/refusals",
                                """
                                {"action": "close-account", "subject": {"kind": "account", "id": "%s"},
                                 "condition": "as long as my brother lives with me",
                                 "source": {"kind": "conversation", "verbatim": "Not while my brother is here"}}"""
                                        .formatted(account)))
                .get("id")
                .asString();
    }

    private String verdict(String customer, String account) {
        return ok(as("branch")
                        .post(
                                "/api/v1/customers/" + customer + "/actions/close-account/check",
                                "{\"subject\": {\"kind\": \"account\", \"id\": \"" + account + "\"}}"))
                .get("verdict")
                .asString();
    }

    /** The work under this id, while it is open. */
    private Optional<JsonNode> work(String id) {
        var answer = as("agent").get("/api/v1/work-items/" + id);
        return Optional.of(answer)
                .filter(found -> found.status() == 200)
                .map(found -> found.json())
                .filter(item -> !item.get("status").asString().equals("done"));
    }
}
