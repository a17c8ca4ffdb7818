package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import draad.acceptance.Story;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * One form, on two screens at once, saved while somebody types; and what happens when something goes wrong meanwhile.
 */
@BrowserTest
@DisplayName("C2, C4, K3: a form that loses nothing")
class AFormThatLosesNothingTest extends Story {

    @LocalServerPort
    private int port;

    private String customer;
    private String reference;
    private String step;

    @BeforeEach
    void aQuoteThatIsAskedFor() {
        Viewers.mustBeHere("step-form");
        customer = newCustomer("Typist");
        reference = start(customer(customer), "mortgage", customer, "{}")
                .get("reference")
                .asString();
        step = awaitStep(reference, "quote-request").get("id").asString();
    }

    @Test
    void whatIsTypedIsSavedAsDutchPeopleWriteItAlsoWhenItIsNotRight() {
        try (var agent = Visitor.inDutch(port).signIn("agent")) {
            var page = opened(agent);
            income(page).fill("52.000,50");
            awaitDraft("income", "52000.50");
            assertThat(page.locator("[data-state]")).hasText("Bewaard.");

            income(page).fill("veel");
            income(page).blur();
            awaitDraft("income", "veel");
            assertThat(page.locator(".fjs-form-field-error")).isVisible();
            agent.findsNoBarrier();
        }
    }

    @Test
    @DisplayName("C4: what the customer fills in at home shows at the branch while the adviser types another field")
    void twoAtOnceSeeEachOtherAndLoseNothing() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = opened(agent);
            income(page).fill("48,000");
            income(page).blur();
            awaitDraft("income", "48000.00");

            fillInAtHome("housePrice", "310000.00", 1);

            assertThat(field(page, "housePrice")).hasValue("310,000.00");
            assertThat(income(page)).hasValue("48,000.00");
            assertThat(page.locator("[data-others]")).containsText("filling in");
        }
    }

    @Test
    @DisplayName("C4: of one field that two people change, a person chooses")
    void ofOneFieldAPersonChooses() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = opened(agent);
            page.route("**/draft", Route::abort);
            income(page).fill("48,000");
            assertThat(page.locator("[data-state]")).containsText("No connection");
            fillInAtHome("income", "50000.00", 0);
            page.unroute("**/draft");

            assertThat(page.locator("[data-conflicts]")).isVisible();
            assertThat(page.locator("[data-conflicts]")).containsText("48,000.00");
            assertThat(page.locator("[data-conflicts]")).containsText("50,000.00");
            agent.findsNoBarrier();
            page.locator("[data-conflicts] button").first().click();

            awaitDraft("income", "48000.00");
            assertThat(page.locator("[data-conflicts]")).isHidden();
        }
    }

    @Test
    void aLostSessionKeepsWhatWasTyped() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = opened(agent);
            page.context().clearCookies();
            income(page).fill("61,000");

            assertThat(page.locator("[data-stop]")).containsText("signed out");
            page.locator("[data-stop] a").click();
            page.locator("[name=username]").fill("agent");
            page.locator("[name=password]").fill("demo");
            page.locator("[name=password]").press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/steps/" + step));
            assertThat(income(page)).hasValue("61,000.00");
            awaitDraft("income", "61000.00");
        }
    }

    @Test
    void aPageThatIsDaysOldSavesAsIfItWereFresh() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = opened(agent);
            page.context()
                    .clearCookies(
                            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
            income(page).fill("61,000");

            awaitDraft("income", "61000.00");
            assertThat(page.locator("[data-stop]")).isHidden();
        }
    }

    @Test
    void whoIsTooLateWithoutScriptGetsTheirWordsBack() {
        try (var agent = Visitor.withoutScripts(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference + "/steps/" + step).page();
            page.locator("[name=income]").fill("61,000");
            complete(customer(customer), reference, caseStep(), examples(reference, caseStep()));
            page.locator(".step-plain button:not([name])").click();

            assertThat(page.locator("main")).containsText("Nothing is left to do here");
            assertThat(page.locator("main")).containsText("61,000");
        }
    }

    @Test
    void whoIsTooLateIsToldKindlyAndKeepsTheirWords() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = opened(agent);
            complete(customer(customer), reference, caseStep(), examples(reference, caseStep()));

            assertThat(page.locator("[data-stop]")).containsText("finished this step meanwhile");
            agent.open("/cases/" + reference + "/steps/" + step);
            assertThat(page.locator("main")).containsText("Nothing is left to do here");
            agent.findsNoBarrier();
        }
    }

    @Test
    @DisplayName("K3: beside the form stand the moment's goal, the customer's word and the last contacts")
    void besideTheFormStandsWhatHelps() {
        created(
                as("branch")
                        .post(
                                "/api/v1/customers/" + customer + "/refusals",
                                """
                {"action": "sales-call", "subject": {"kind": "customer"},
                 "source": {"kind": "conversation", "verbatim": "Never call me about offers."}}"""));
        try (var agent = Visitor.onAPhone(port).signIn("agent")) {
            var page = opened(agent);

            assertThat(page.locator(".step-goal")).isVisible();
            assertThat(page.locator("aside")).containsText("Never call me about offers.");
            assertThat(page.locator("aside")).containsText("Does not want: ");
            assertThat(page.locator(".step-tip")).not().hasCount(0);
            assertThat(page.locator("#contacts")).isVisible();
            agent.findsNoBarrier();
        }
    }

    @Test
    void withoutScriptTwoAtOnceLoseNothingEither() {
        try (var agent = Visitor.withoutScripts(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference + "/steps/" + step).page();
            fillInAtHome("housePrice", "310000.00", 0);
            page.locator("[name=income]").fill("48,000");
            page.locator("button[name=save]").click();

            assertThat(page).hasURL(Pattern.compile(".*/cases/" + reference));
            awaitDraft("income", "48000.00");
            awaitDraft("housePrice", "310000.00");
        }
    }

    private Page opened(Visitor visitor) {
        var page = visitor.open("/cases/" + reference + "/steps/" + step).page();
        assertThat(page.locator(".step-live[data-drawn]")).isVisible();
        return page;
    }

    private static Locator income(Page page) {
        return field(page, "income");
    }

    private static Locator field(Page page, String key) {
        return page.locator("[id*='quote_request_" + key + "']").first();
    }

    private void fillInAtHome(String field, String value, int seen) {
        ok(customer(customer)
                .with("If-Match", "\"" + seen + "\"")
                .with("Content-Type", "application/merge-patch+json")
                .patch(
                        "/api/v1/cases/" + reference + "/steps/" + step + "/draft",
                        "{\"%s\": \"%s\"}".formatted(field, value)));
    }

    private void awaitDraft(String field, String value) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(draft().get("data").path(field).asString("")).isEqualTo(value));
    }

    private JsonNode draft() {
        return ok(as("agent").get("/api/v1/cases/" + reference + "/steps/" + step + "/draft"));
    }

    private JsonNode caseStep() {
        return step(caseNow(reference), "quote-request");
    }
}
