package draad.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import draad.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody else's mail keeps coming; it is sent back, and whoever hears of it can put it right. */
class TheMailThatWentAstrayTest extends Story {

    private static final String NEW_ADDRESS =
            """
            {"street": "Oudegracht", "number": "158", "postcode": "3511 AZ", "city": "Utrecht"}""";

    String customer;
    JsonNode address;

    @BeforeEach
    void aCustomerWhoMoved() {
        customer = newCustomer("Astray");
        address = post();
    }

    @Test
    @DisplayName("W4 C8: webcare sees the returned mail and puts the address right, certain by the register")
    void webcareMayDoWhatAnyChannelMayDo() {
        var reference = mailComesBack("unknown").get("case").asString();
        awaitTold(customer, "mail-returned");
        var step = awaitStep(reference, "check-address");

        var seen = ok(as("webcare-agent").get("/api/v1/customers/" + customer + "/timeline?limit=200"));
        ok(complete(
                as("webcare-agent"),
                reference,
                step,
                "{\"outcome\": \"new-address\", \"address\": %s, \"source\": \"register\"}".formatted(NEW_ADDRESS)));

        assertThat(seen.toString()).contains("mail-returned");
        awaitEnd(reference, "address-settled");
        assertThat(post().at("/address/street").asString()).isEqualTo("Oudegracht");
        assertThat(post().get("quality").asString()).isEqualTo("ok");
        assertThat(post().get("id")).isEqualTo(address.get("id"));
    }

    @Test
    @DisplayName("W4: what a relative tells is confirmed by the customer before it counts")
    void nobodyElseMovesTheCustomer() {
        var reference = mailComesBack("moved").get("case").asString();
        ok(complete(
                as("agent"),
                reference,
                awaitStep(reference, "check-address"),
                "{\"outcome\": \"new-address\", \"address\": %s, \"source\": \"relative\"}".formatted(NEW_ADDRESS)));

        var toConfirm = awaitStep(reference, "confirm-change");
        var byPhone = complete(as("phone"), reference, toConfirm, "{\"outcome\": \"yes\"}");
        var before = post().at("/address/street").asString();
        ok(complete(customer(customer), reference, toConfirm, "{\"outcome\": \"yes\"}"));

        assertThat(byPhone.problem()).isEqualTo("not-sure-enough");
        assertThat(before).isEqualTo("Dorpsstraat");
        awaitEnd(reference, "address-settled");
        assertThat(post().at("/address/street").asString()).isEqualTo("Oudegracht");
    }

    @Test
    @DisplayName("W4: what turned out to be right may be used again")
    void anAddressThatIsRightIsUsedAgain() {
        var reference = mailComesBack("undeliverable").get("case").asString();

        ok(complete(
                as("mailroom"),
                reference,
                awaitStep(reference, "check-address"),
                "{\"outcome\": \"address-is-right\", \"source\": \"customer\"}"));

        awaitEnd(reference, "address-settled");
        assertThat(post().get("quality").asString()).isEqualTo("ok");
        assertThat(letters("address-warning")).isZero();
    }

    @Test
    @DisplayName("W4: what waits to be sent stays when a resident who is no customer refuses it")
    void aResidentsNoStopsWhatWaits() {
        var reference = movesOnTheWeb();
        awaitEnd(reference, "address-settled");
        var warning = waiting("address-warning");

        var refused = as("mailroom")
                .post(
                        "/api/v1/address-refusals",
                        """
                {"address": %s, "addressee": "%s", "reason": "Does not live here",
                 "source": {"kind": "returned-mail"}}"""
                                .formatted(address.get("address"), name()));

        created(refused);
        await().untilAsserted(() -> assertThat(statusOf(warning)).isEqualTo("blocked"));
    }

    @Test
    @DisplayName("W4: the old address is warned on paper, and a wrong change is put back on the phone")
    void aWrongChangeIsPutBack() {
        awaitEnd(movesOnTheWeb(), "address-settled");
        var warning = waiting("address-warning");
        assertThat(ok(as("mail").post("/api/v1/mail/outbound/" + warning + "/sent", null))
                        .get("status")
                        .asString())
                .isEqualTo("sent");

        var undo = start(as("phone"), "change-of-address", customer, "{}")
                .get("reference")
                .asString();
        ok(complete(as("phone"), undo, awaitStep(undo, "give-new-address"), "{\"wish\": \"put-back\"}"));

        awaitEnd(undo, "address-settled");
        assertThat(post().at("/address/street").asString()).isEqualTo("Dorpsstraat");
    }

    @Test
    @DisplayName("C8: a tweet about moving is taken, and confirmed with certainty in the same case")
    void whoTellsItInATweetConfirmsItWithALogin() {
        var reference = start(as("webcare-agent"), "change-of-address", customer, "{}")
                .get("reference")
                .asString();
        ok(complete(as("webcare-agent"), reference, awaitStep(reference, "give-new-address"), told()));
        var step = awaitStep(reference, "confirm-change");

        ok(complete(customer(customer), reference, step, "{\"outcome\": \"no\"}"));

        awaitEnd(reference, "nothing-changed");
        assertThat(post().at("/address/street").asString()).isEqualTo("Dorpsstraat");
    }

    private String movesOnTheWeb() {
        var reference = start(customer(customer), "change-of-address", customer, "{}")
                .get("reference")
                .asString();
        ok(complete(customer(customer), reference, awaitStep(reference, "give-new-address"), told()));
        return reference;
    }

    private static String told() {
        return "{\"wish\": \"new-address\", \"address\": %s}".formatted(NEW_ADDRESS);
    }

    private JsonNode mailComesBack(String reason) {
        var returned = created(as("mailroom")
                .post(
                        "/api/v1/mail/returns",
                        """
                {"address": %s, "addressee": "%s", "reason": "%s"}"""
                                .formatted(address.get("address"), name(), reason)));
        await().until(() -> as("operator")
                        .get("/api/v1/cases/" + returned.get("case").asString())
                        .status()
                == 200);
        return returned;
    }

    private String name() {
        var name = ok(as("branch").get("/api/v1/customers/" + customer)).get("name");
        return name.get("first").asString() + " " + name.get("last").asString();
    }

    private JsonNode post() {
        return items(ok(as("branch").get("/api/v1/customers/" + customer)).get("contactPoints"))
                .get(0);
    }

    private long letters(String template) {
        return items(ok(outbound()).get("items")).stream()
                .filter(item -> item.get("contactMoment").asString().equals(template))
                .count();
    }

    private Calls.Answer outbound() {
        return as("mail").get("/api/v1/mail/outbound?customer=" + customer);
    }

    private String waiting(String moment) {
        return items(ok(outbound()).get("items")).stream()
                .filter(item -> item.get("contactMoment").asString().equals(moment))
                .peek(item -> assertThat(item.get("status").asString()).isEqualTo("queued"))
                .map(item -> item.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String statusOf(String outbound) {
        return ok(as("mail").get("/api/v1/mail/outbound/" + outbound))
                .get("status")
                .asString();
    }
}
