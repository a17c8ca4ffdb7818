package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import draad.acceptance.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The giver says to whom, why and what is expected; both see it; the receiver says yes, and only then it is theirs. */
@BrowserTest
@DisplayName("C9: a warm hand-over on the case page")
class TwoPeopleHandACaseOverTest extends Story {

    @LocalServerPort
    private int port;

    private String customer;
    private String reference;

    @BeforeEach
    void aCaseOfTheAgents() {
        customer = newCustomer("Warmly");
        reference =
                start(as("agent"), "mortgage", customer, "{}").get("reference").asString();
        awaitStep(reference, "quote-request");
    }

    @Test
    void itIsAskedSeenByBothAndAccepted() {
        try (var giver = Visitor.at(port).signIn("agent");
                var receiver = Visitor.inDutch(port).signIn("branch-adviser")) {
            var page = giver.open("/cases/" + reference).page();
            page.locator("#hand-over summary").click();
            page.locator("#hand-over-to").selectOption("branch-adviser");
            page.locator("#hand-over-why").fill("She wants to talk at the branch");
            page.locator("#hand-over-expected").fill("Invite her this week");
            giver.findsNoBarrier();
            page.locator("#hand-over details button").click();

            assertThat(page.locator("#hand-over")).containsText("Invite her this week");
            assertThat(page.locator("#hand-over")).containsText("Until the yes, the case belongs to");
            giver.findsNoBarrier();

            var seen = receiver.open("/tasks?assignee=me&customer=" + customer).page();
            seen.locator("a[href*='/hand-overs/']").first().click();
            assertThat(seen.locator("#hand-over")).containsText("She wants to talk at the branch");
            receiver.findsNoBarrier();
            seen.locator("#hand-over button[value=true]").click();
            assertThat(seen.locator(".messages")).containsText("De zaak is nu van u.");
            assertThat(seen.locator(".casefile-facts")).containsText("Tom de Wit");
        }
    }

    @Test
    void aNoWithoutAReasonIsAskedForOne() {
        try (var giver = Visitor.at(port).signIn("agent");
                var receiver = Visitor.onAPhone(port).signIn("branch-adviser")) {
            var page = giver.open("/cases/" + reference).page();
            page.locator("#hand-over summary").click();
            page.locator("#hand-over-to").selectOption("branch-adviser");
            page.locator("#hand-over-why").fill("Why");
            page.locator("#hand-over-expected").fill("What");
            page.locator("#hand-over details button").click();
            assertThat(page.locator(".messages")).containsText("Your colleague sees your question.");

            var seen = receiver.open("/cases/" + reference).page();
            seen.locator("#hand-over button[value=false]").click();
            assertThat(seen.locator(".messages")).containsText("Write down at least a few words.");
            seen.locator("#hand-over-words").fill("I am full this week");
            seen.locator("#hand-over button[value=false]").click();
            giver.open("/cases/" + reference);
            assertThat(page.locator("#hand-over")).containsText("I am full this week");
            receiver.findsNoBarrier();
        }
    }
}
