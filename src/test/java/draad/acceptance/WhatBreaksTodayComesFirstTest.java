package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("P5, P6: promised times follow the customer's own dates, and what breaks today is on top of the list")
class WhatBreaksTodayComesFirstTest extends MortgageStory {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void theLastDayToCancelAPurchaseMakesTheCheckTheFirstThingToDo() {
        var item = checkOf(TODAY);

        assertThat(item.get("priority").asInt()).isEqualTo(1);
        assertThat(OffsetDateTime.parse(item.get("dueAt").asString()))
                .isBefore(OffsetDateTime.now().plusHours(17));
        assertThat(why(item)).contains("The customer can cancel the purchase until today or tomorrow.");
    }

    @Test
    void aDateThatIsFarAwayLeavesTheOrdinaryPromise() {
        var item = checkOf(TODAY.plusDays(60));

        assertThat(item.get("priority").asInt()).isEqualTo(3);
        assertThat(why(item)).contains("The customer's rate must not lapse because of us.");
    }

    @Test
    void workThatWaitsComesNearerByItself() {
        var item = checkOf(TODAY.plusDays(60));
        var reference = item.get("caseReference").asString();
        caseKnows(reference, "financingConditionUntil", TODAY.toString());

        jdbc.sql("update work_item set nearer_at = now() where id = :id::uuid")
                .param("id", item.get("id").asString())
                .update();

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(
                        item(item.get("id").asString()).get("priority").asInt())
                .isEqualTo(1));
    }

    private JsonNode checkOf(LocalDate day) {
        var customer = newCustomer("Dates");
        var reference = rateAccepted(customer);
        done(
                customer(customer),
                reference,
                "hand-in-documents",
                "financingConditionUntil",
                day.toString(),
                "guaranteeUntil",
                day.plusDays(7).toString());
        return item(awaitStep(reference, "check-documents").get("id").asString());
    }

    private JsonNode item(String id) {
        return ok(as("mortgage-acceptant").get("/api/v1/work-items/" + id));
    }

    private String why(JsonNode item) {
        return ok(as("mortgage-acceptant")
                        .get("/api/v1/decisions/" + item.get("decision").asString()))
                .toString();
    }
}
