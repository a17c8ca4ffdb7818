package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.Calls;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("W1: what a court or the law orders is done by two people, and shown or hidden as its ground says")
class WhatTheLawOrdersTest extends Story {

    @Test
    @DisplayName("W1: an attachment freezes the account, is told, keeps it from being closed, and is lifted again")
    void anAttachmentFreezesTheAccountAndIsLiftedAgain() {
        var customer = newCustomer("Attached");
        var account = newAccount(customer, "savings");

        var reference = order(customer, account, "attachment");
        var approval = awaitStep(reference, "approve-order");
        assertThat(complete(compliance(), reference, approval, examples(approval, reference))
                        .problem())
                .isEqualTo("second-person-needed");
        assertThat(statusOf(customer, account)).isEqualTo("open");
        ok(complete(second(), reference, approval, examples(approval, reference)));
        var lifting = awaitStep(reference, "lift-order");

        assertThat(statusOf(customer, account)).isEqualTo("frozen");
        assertThat(caseNow(reference).get("data").get("freeAmount").asString()).isNotBlank();
        awaitTold(customer, "action-executed");
        var closing = start(customer(customer), "close-account", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        awaitStep(closing, "settle-before-closing");
        assertThat(caseNow(closing).get("data").get("standsInTheWay").toString())
                .contains("attachment", "bailiffs");

        ok(complete(compliance(), reference, lifting, examples(lifting, reference)));
        var agreed = awaitStep(reference, "approve-lifting");
        assertThat(complete(compliance(), reference, agreed, examples(agreed, reference))
                        .problem())
                .isEqualTo("second-person-needed");
        ok(complete(second(), reference, agreed, examples(agreed, reference)));
        awaitEnd(reference, "order-lifted");
        assertThat(statusOf(customer, account)).isEqualTo("open");
    }

    @Test
    @DisplayName("W1: what sanctions law orders is known to compliance and to nobody else")
    void whatSanctionsLawOrdersIsKnownToComplianceOnly() {
        var customer = newCustomer("Hidden");
        var account = newAccount(customer, "savings");

        var reference = order(customer, account, "sanctions");
        var approval = awaitHidden(reference, "approve-order");
        var item = "/api/v1/work-items/" + approval.get("id").asString();
        ok(second().get(item));
        assertThat(as("agent").get(item).status()).isEqualTo(404);
        ok(complete(second(), reference, approval, examples(approval, reference)));
        awaitHidden(reference, "lift-order");

        for (var other : new Calls[] {as("agent"), as("operator"), as("branch"), customer(customer)}) {
            assertThat(other.get("/api/v1/cases/" + reference).status()).isEqualTo(404);
            assertThat(other.get("/api/v1/cases/" + reference + "/notes").status())
                    .isEqualTo(404);
            assertThat(ok(other.get("/api/v1/customers/" + customer + "/cases")).toString())
                    .doesNotContain(reference);
            assertThat(ok(other.get("/api/v1/customers/" + customer + "/timeline"))
                            .toString())
                    .doesNotContain(reference, "freeze", "sanctions", "frozen");
            assertThat(ok(other.get("/api/v1/customers/" + customer + "/holdings"))
                            .toString())
                    .doesNotContain("frozen");
        }
        assertThat(ok(as("agent").get("/api/v1/work-items?customer=" + customer))
                        .toString())
                .doesNotContain(reference);
        assertThat(ok(compliance().get("/api/v1/customers/" + customer + "/cases"))
                        .toString())
                .contains(reference);
        assertThat(ok(compliance().get("/api/v1/customers/" + customer + "/holdings"))
                        .toString())
                .contains("frozen");
    }

    @Test
    @DisplayName("W1: who asks to close what stands still in silence hears only that somebody looks at it")
    void whoAsksToCloseWhatStandsStillInSilenceHearsNothingOfIt() {
        var customer = newCustomer("Silent");
        var account = newAccount(customer, "savings");
        var reference = order(customer, account, "fraud");
        var approval = awaitHidden(reference, "approve-order");
        ok(complete(second(), reference, approval, examples(approval, reference)));
        awaitHidden(reference, "lift-order");

        var closing = start(customer(customer), "close-account", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        awaitStep(closing, "review-closing");

        assertThat(ok(customer(customer).get("/api/v1/cases/" + closing)).toString())
                .contains("looked-at")
                .doesNotContain("fraud", "frozen", "freeze");
    }

    @Test
    @DisplayName("W1: only an employee of compliance enters an order, and only on a ground that allows it")
    void onlyComplianceEntersAnOrder() {
        var customer = newCustomer("Nobody");
        var account = newAccount(customer, "savings");

        assertThat(enters(as("agent"), customer, account, "attachment").status())
                .isEqualTo(403);
        assertThat(enters(as("branch"), customer, account, "attachment").status())
                .isEqualTo(403);
        assertThat(enters(customer(customer), customer, account, "attachment").status())
                .isEqualTo(422);
        assertThat(enters(compliance(), customer, account, "revenge").status()).isEqualTo(422);
        assertThat(statusOf(customer, account)).isEqualTo("open");
    }

    private String order(String customer, String account, String ground) {
        return created(enters(compliance(), customer, account, ground))
                .get("reference")
                .asString();
    }

    private static Calls.Answer enters(Calls caller, String customer, String account, String ground) {
        return caller.post(
                "/api/v1/cases",
                """
                {"type": "mandated-action", "customerId": "%s", "data": {"account": "%s", "ground": "%s",
                 "authority": "Van Dam bailiffs", "orderReference": "BD-1", "household": "single"}}"""
                        .formatted(customer, account, ground));
    }

    private JsonNode awaitHidden(String reference, String key) {
        var found = new JsonNode[1];
        await().atMost(Duration.ofSeconds(60))
                .until(() -> (found[0] = step(ok(compliance().get("/api/v1/cases/" + reference)), key)) != null);
        return found[0];
    }

    /** As {@link Story#examples}, asked by somebody who may see the case. */
    private String examples(JsonNode step, String reference) {
        return examples(compliance(), reference, step);
    }

    private Calls compliance() {
        return as("compliance");
    }

    private Calls second() {
        return as("team-lead");
    }
}
