package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The branch is the visible door to expertise: a fitting specialist, at a time that suits, moved by either side. */
class ATalkWithSomebodyWhoKnowsTest extends Story {

    String customer;

    @BeforeEach
    void somebodyWhoWantsToTalk() {
        customer = newCustomer("Talker");
    }

    @Test
    @DisplayName("C11: a specialist with a licence, a time that is free, and the papers to bring")
    void aMortgageIsTalkedAboutWithALicensedAdviser() {
        var reference = wished("mortgage", "branch");
        var slot = slots("mortgage", "branch").get(1);

        ok(complete(customer(customer), reference, awaitStep(reference, "choose-time"), chosen(slot)));
        awaitStep(reference, "hold-appointment");
        var booked = ok(customer(customer).get("/api/v1/appointments/" + reference));

        assertThat(booked.get("adviser").asString()).isEqualTo("Ilse Vermeer");
        assertThat(booked.get("startsAt")).isEqualTo(slot.get("startsAt"));
        assertThat(caseNow(reference).at("/data/papers/en").asString()).contains("identity document", "latest payslip");
        assertThat(caseNow(reference).get("owner").asString()).isEqualTo("mortgage-specialist");
        assertThat(slots("mortgage", "branch"))
                .extracting(free -> free.get("id"))
                .doesNotContain(slot.get("id"));
    }

    @Test
    @DisplayName("C11: it stands in the customer's calendar, and a move is the same event")
    void theCustomerMovesItAndTheCalendarFollows() {
        var reference = booked("savings", "video");
        var before = calendar(reference);
        var later = slots("savings", "video").get(3);

        var moved = ok(customer(customer)
                .post(
                        "/api/v1/appointments/" + reference + "/moves",
                        "{\"slot\": \"%s\"}".formatted(later.get("id").asString())));

        assertThat(moved.get("startsAt")).isEqualTo(later.get("startsAt"));
        assertThat(moved.get("status").asString()).isEqualTo("booked");
        var after = calendar(reference);
        assertThat(before).contains("BEGIN:VEVENT\r\n", "SEQUENCE:0\r\n", "UID:" + reference + "@draad\r\n");
        assertThat(after).contains("SEQUENCE:1\r\n", "UID:" + reference + "@draad\r\n");
        assertThat(after.lines()).allMatch(line -> line.length() <= 75);
        var step = awaitStep(reference, "hold-appointment");
        assertThat(OffsetDateTime.parse(step.get("dueAt").asString()))
                .isEqualTo(OffsetDateTime.parse(later.get("startsAt").asString()));
    }

    @Test
    @DisplayName("C11: the employee calls it off, and the time is free again")
    void theBankCallsItOff() {
        var reference = booked("savings", "phone");
        var start = ok(as("agent").get("/api/v1/appointments/" + reference)).get("startsAt");

        ok(as("agent").post("/api/v1/appointments/" + reference + "/cancellation", "{\"reason\": \"Ill\"}"));

        awaitEnd(reference, "appointment-cancelled");
        assertThat(slots("savings", "phone"))
                .extracting(free -> free.get("startsAt"))
                .contains(start);
        assertThat(as("agent")
                        .post("/api/v1/appointments/" + reference + "/cancellation", "{}")
                        .problem())
                .isEqualTo("no-appointment");
    }

    @Test
    @DisplayName("C11: who did not come is offered another time, and the adviser stays their own")
    void theAdviserStaysTheCustomersOwn() {
        var reference = booked("savings", "video");
        var adviser = ok(as("agent").get("/api/v1/appointments/" + reference)).get("adviser");
        ok(complete(as("agent"), reference, awaitStep(reference, "hold-appointment"), "{\"outcome\": \"no-show\"}"));

        ok(complete(customer(customer), reference, awaitStep(reference, "choose-time"), "{\"slot\": \"first\"}"));
        awaitStep(reference, "hold-appointment");

        assertThat(ok(as("agent").get("/api/v1/appointments/" + reference)).get("adviser"))
                .isEqualTo(adviser);
        assertThat(slots("savings", "video"))
                .allMatch(slot -> slot.get("yourOwn").asBoolean());
    }

    @Test
    @DisplayName("C11: a time that somebody else took is chosen again")
    void whoIsSecondChoosesAgain() {
        var slot = slots("mortgage", "phone").get(5);
        var first = wished("mortgage", "phone");
        ok(complete(customer(customer), first, awaitStep(first, "choose-time"), chosen(slot)));
        awaitStep(first, "hold-appointment");

        customer = newCustomer("Second");
        var second = wished("mortgage", "phone");
        ok(complete(customer(customer), second, awaitStep(second, "choose-time"), chosen(slot)));

        assertThat(awaitStep(second, "choose-time")).isNotNull();
        assertThat(customer(customer).get("/api/v1/appointments/" + second).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("C11: nobody sees or moves another's appointment")
    void anothersAppointmentIsNotThere() {
        var reference = booked("savings", "phone");
        var other = newCustomer("Other");

        assertThat(customer(other).get("/api/v1/appointments/" + reference).status())
                .isEqualTo(404);
        assertThat(customer(other)
                        .post("/api/v1/appointments/" + reference + "/moves", "{\"slot\": \"first\"}")
                        .status())
                .isEqualTo(404);
    }

    private String booked(String subject, String way) {
        var reference = wished(subject, way);
        ok(complete(customer(customer), reference, awaitStep(reference, "choose-time"), "{\"slot\": \"first\"}"));
        awaitStep(reference, "hold-appointment");
        return reference;
    }

    private String wished(String subject, String way) {
        var reference = start(customer(customer), "appointment", customer, "{}")
                .get("reference")
                .asString();
        ok(complete(
                customer(customer),
                reference,
                awaitStep(reference, "tell-wish"),
                "{\"about\": \"%s\", \"way\": \"%s\", \"spokenIn\": \"nl\"}".formatted(subject, way)));
        return reference;
    }

    private java.util.List<JsonNode> slots(String subject, String way) {
        return items(ok(customer(customer)
                        .get("/api/v1/appointments/slots?customer=%s&subject=%s&way=%s"
                                .formatted(customer, subject, way)))
                .get("items"));
    }

    private String calendar(String reference) {
        var answer = customer(customer).get("/api/v1/appointments/" + reference + "/calendar");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        return answer.body();
    }

    private static String chosen(JsonNode slot) {
        return "{\"slot\": \"" + slot.get("id").asString() + "\"}";
    }
}
