package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import draad.acceptance.Story;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case page tells the way that a case came, where it stands and what may come: drawn, and in words. */
@BrowserTest
@DisplayName("P4, P6: a case that explains itself")
class ACaseThatExplainsItselfTest extends Story {

    @LocalServerPort
    private int port;

    private String reference;

    @BeforeEach
    void aMortgageThatWaitsForAdvice() {
        var customer = newCustomer("Wayfarer");
        reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
        awaitStep(reference, "quote-request");
    }

    @Test
    void itsWayIsToldInWordsInTheOrderInWhichItGoes() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference).page();

            assertThat(page.locator("[data-state=now] > ol > li")).containsText("Tell about income and house");
            assertThat(page.locator("[data-state=now] > ol > li")).containsText("the customer");
            assertThat(page.locator("[data-state=coming] > ol > li").first()).containsText("Calculate the maximum");
            assertThat(page.locator("[data-state=perhaps]")).containsText("Make the rate proposal");
        }
    }

    @Test
    void itIsDrawnOnTheCasesOwnModelWithWhereItStands() {
        Viewers.mustBeHere("diagram");
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = opened(agent);

            assertThat(page.locator("[data-element-id=quote-request]")).hasClass(Pattern.compile(".*way-now.*"));
            assertThat(page.locator("[data-element-id=quote-requested]")).hasClass(Pattern.compile(".*way-done.*"));
            assertThat(page.locator(".bjs-powered-by")).isVisible();
            agent.findsNoBarrier();
        }
    }

    @Test
    void aPartThatTheProcessCallsIsOpenedFromIt() {
        Viewers.mustBeHere("diagram");
        try (var agent = Visitor.inDutch(port).signIn("agent")) {
            var page = opened(agent);
            page.locator("[data-part='mortgage/offer']").click();

            assertThat(page.locator("[data-part='mortgage/offer']")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("figure[data-way] svg[role=img]")).isVisible();
            assertThat(page.locator("[data-element-id=make-binding-offer]").first())
                    .isAttached();
        }
    }

    @Test
    void onAPhoneNothingSticksOut() {
        try (var agent = Visitor.onAPhone(port).signIn("agent")) {
            assertThat(agent.open("/cases/" + reference).findsNoBarrier().page().locator("[data-state=now]"))
                    .isVisible();
        }
    }

    private Page opened(Visitor visitor) {
        var page = visitor.open("/cases/" + reference).page();
        assertThat(page.locator("figure[data-way][data-drawn]")).isVisible();
        return page;
    }
}
