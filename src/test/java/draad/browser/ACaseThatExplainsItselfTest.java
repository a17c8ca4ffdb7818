package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import draad.acceptance.Story;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case page tells the way that a case came, where it stands and what may come: drawn, and in words. */
@BrowserTest
@DisplayName("P4, P6: a case that explains itself")
class ACaseThatExplainsItselfTest extends Story {

    @LocalServerPort
    private int port;

    private String reference;
    private String customer;

    @BeforeEach
    void aMortgageThatIsAskedFor() {
        customer = newCustomer("Wayfarer");
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

    static Stream<Named<IntFunction<Visitor>>> everybody() {
        return Stream.of(
                Named.of("on a phone", Visitor::onAPhone),
                Named.of("in the dark, in Dutch", Visitor::inTheDark),
                Named.of("at 200 %", Visitor::zoomedIn));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobodyMeetsABarrier(IntFunction<Visitor> visitor) {
        try (var agent = visitor.apply(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference).page();
            assertThat(page.locator("[data-state=now]")).isVisible();
            agent.findsNoBarrier();
        }
    }

    @Test
    @DisplayName("C7: an agreement is written down on the page, the customer reads it, and it is kept")
    void anAgreementIsMadeAndKept() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference).page();
            page.locator("#agreements summary").click();
            page.locator("#agreed").fill("We call you about the valuation");
            page.locator("#due").fill("2099-12-01");
            page.locator("#agreements details button").click();

            assertThat(page.locator("#agreements li").first()).containsText("We call you about the valuation");
            page.locator("#agreements li button").first().click();
            assertThat(page.locator("#agreements .agreed-kept")).hasText("kept");
            agent.findsNoBarrier();
        }
        assertThat(items(ok(customer(customer).get("/api/v1/cases/" + reference + "/agreements"))
                                .get("items"))
                        .get(0)
                        .get("outcome")
                        .get("kept")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("C9: an expert is asked to join, and what was typed survives a mistake")
    void anExpertIsBroughtIn() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference).page();
            page.locator("#bring-in summary").click();
            page.locator("#kind").selectOption("expert-by-video");
            page.locator("#question").fill("Can solar panels be part of the loan?");
            page.locator("#bring-in form button").click();

            assertThat(page.locator("#bring-in li")).containsText("Can solar panels be part of the loan?");
            assertThat(page.locator(".casefile-step")).hasCount(2);
            assertThat(page.locator("main")).containsText("An expert joins by video");
        }
    }

    @Test
    void whatHappensElsewhereIsSaidWithoutMovingThePage() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference).page();
            page.locator("#note").fill("half a sentence");
            created(as("branch")
                    .post(
                            "/api/v1/cases/" + reference + "/notes",
                            "{\"text\": \"She brings her payslip\", \"visibleToCustomer\": true}"));

            assertThat(page.locator(".casefile-news")).containsText("A note was written");
            assertThat(page.locator("#note")).hasValue("half a sentence");
        }
    }

    @Test
    @DisplayName("W1: what the customer refused stands on the case with how to go on")
    void whatWasRefusedIsSaidWithHowToGoOn() {
        var account = newAccount(customer, "credit");
        var review = start(as("operator"), "dormant-account-review", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        awaitCase(review, now -> !now.get("questions").isEmpty());
        created(as("branch")
                .post(
                        "/api/v1/customers/" + customer + "/refusals",
                        """
                {"action": "close-account", "subject": {"kind": "account", "id": "%s"}, "reason": "I keep it",
                 "source": {"kind": "conversation"}}"""
                                .formatted(account)));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/cases/" + review).page();

            assertThat(page.locator(".casefile-stopped")).containsText("Refused");
            assertThat(page.locator(".casefile-stopped")).containsText("Only who said this can take it back");
            agent.findsNoBarrier();
            page.locator(".casefile-stopped form button").first().click();

            assertThat(page.locator(".messages")).containsText("It still may not happen.");
        }
        assertThat(kinds(customer)).contains("action-refused");
    }

    @Test
    @DisplayName("W7: what was answered stands on the case: what, by whom, through which channel and when")
    void anAnswerStandsOnTheCaseWithWhoGaveIt() {
        var account = newAccount(customer, "credit");
        var review = start(as("operator"), "dormant-account-review", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        var code = awaitCase(review, now -> !now.get("questions").isEmpty())
                .get("questions")
                .get(0)
                .get("code")
                .asString();
        customer(customer).post("/api/v1/questions/" + code + "/answers", "{\"answer\": \"keep\"}");
        try (var agent = Visitor.inDutch(port).signIn("agent")) {
            var page = agent.open("/cases/" + review).page();

            assertThat(page.locator("#answers strong").first()).containsText("open");
            assertThat(page.locator("#answers")).containsText("Story Wayfarer");
            assertThat(page.locator("#answers time").first()).isVisible();
            agent.findsNoBarrier();
        }
    }

    @Test
    @DisplayName("C4: who fills in a step at this moment is said on the case page, live")
    void whoFillsInNowIsSaidLive() {
        var step = step(caseNow(reference), "quote-request").get("id").asString();
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/cases/" + reference).page();
            assertThat(page.locator("[data-filling]")).isEmpty();
            ok(customer(customer)
                    .with("If-Match", "\"0\"")
                    .with("Content-Type", "application/merge-patch+json")
                    .patch(
                            "/api/v1/cases/" + reference + "/steps/" + step + "/draft",
                            "{\"housePrice\": \"310000.00\"}"));

            assertThat(page.locator("[data-filling]")).hasText("The customer fills this in now");
        }
    }

    private Page opened(Visitor visitor) {
        var page = visitor.open("/cases/" + reference).page();
        assertThat(page.locator("figure[data-way][data-drawn]")).isVisible();
        return page;
    }
}
