package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody asks to be called: the right specialist does, in time, and whoever passed it on hears how it ended. */
class CallMeBackTest extends Story {

    String customer;

    @BeforeEach
    void somebodyWithAQuestion() {
        customer = newCustomer("Asker");
    }

    @Test
    @DisplayName("P5: a web request lands in the right queue, with a call-back within its promised time")
    void aRequestAboutAMortgageReachesTheLicensedAdvisersWithinTwoHoursOfBusiness() {
        var reference = asked("mortgage", "soon");

        var step = awaitStep(reference, "speak-to-customer");
        var promised = caseNow(reference).at("/data/promises/speak-to-customer").asString();

        assertThat(step.get("queue").asString()).isEqualTo("mortgage-advice");
        assertThat(OffsetDateTime.parse(step.get("dueAt").asString())).isEqualTo(OffsetDateTime.parse(promised));
        assertThat(complete(as("agent"), reference, step, "{\"outcome\": \"no-answer\"}")
                        .problem())
                .isEqualTo("skill-missing");
    }

    @Test
    @DisplayName("P5: nobody answers, so another attempt is planned in another part of the day")
    void whoIsNotThereIsCalledAgainLater() {
        var reference = asked("savings", "soon");
        var step = awaitStep(reference, "speak-to-customer");

        ok(complete(as("agent"), reference, step, "{\"outcome\": \"no-answer\"}"));

        var later = awaitCase(
                reference,
                now -> now.at("/data/attempts").asInt(0) == 1
                        && now.get("openSteps").isEmpty());
        assertThat(OffsetDateTime.parse(later.at("/data/speakFrom").asString())).isAfter(OffsetDateTime.now());
    }

    @Test
    @DisplayName("P5: who said not to call is written to, whatever they asked for")
    void dontCallMeIsHonoured() {
        created(
                customer(customer)
                        .post(
                                "/api/v1/customers/" + customer + "/refusals",
                                """
                {"action": "service-call", "subject": {"kind": "customer"}, "source": {"kind": "web"}}"""));

        var reference = asked("savings", "soon");

        var step = awaitStep(reference, "write-answer");
        awaitTold(customer, "action-refused");
        ok(complete(as("agent"), reference, step, "{\"answer\": \"You can save from one euro.\"}"));
        awaitEnd(reference, "request-answered");
    }

    @Test
    @DisplayName("P5: whoever passed the request on hears how it ended")
    void theColleagueHearsHowItEnded() {
        var reference = start(as("branch-adviser"), "request", customer, "{}")
                .get("reference")
                .asString();
        ok(
                complete(
                        as("branch-adviser"),
                        reference,
                        awaitStep(reference, "tell-request"),
                        "{\"about\": \"savings\", \"question\": \"What does saving yield?\", \"answerBy\": \"call\", \"callWhen\": \"soon\"}"));

        ok(complete(
                as("agent"),
                reference,
                awaitStep(reference, "speak-to-customer"),
                "{\"outcome\": \"reached\", \"answer\": \"You can save from one euro.\"}"));
        awaitEnd(reference, "request-answered");

        await().untilAsserted(() -> assertThat(
                        items(ok(as("branch-adviser").get("/api/v1/work-items?assignee=me&customer=" + customer))
                                        .get("items"))
                                .stream()
                                .map(item -> item.get("title").asString()))
                .anyMatch(title -> title.contains("You can save from one euro.")));
        JsonNode letter = items(ok(as("mail").get("/api/v1/mail/outbound?customer=" + customer))
                        .get("items"))
                .get(0);
        assertThat(letter.get("contactMoment").asString()).isEqualTo("request-settled");
    }

    private String asked(String about, String when) {
        var reference = start(customer(customer), "request", customer, "{}")
                .get("reference")
                .asString();
        ok(complete(
                customer(customer),
                reference,
                awaitStep(reference, "tell-request"),
                """
                {"about": "%s", "question": "What does it cost?", "answerBy": "call", "callWhen": "%s"}"""
                        .formatted(about, when)));
        return reference;
    }
}
