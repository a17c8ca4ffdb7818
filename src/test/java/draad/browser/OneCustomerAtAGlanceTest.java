package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employee sees all of a customer on one page, which goes on while they look, and writes down what is said. */
@BrowserTest
@DisplayName("C1, C4, W5: one customer at a glance")
class OneCustomerAtAGlanceTest {

    @LocalServerPort
    private int port;

    @Test
    void aNoIsWrittenDownInTwoClicksAndIsTheFirstThingThatAnybodySees() {
        var customer = People.at(port).somebody("Nelly", People.unique("No"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Register a no").click();
            page.getByLabel("In their own words").fill("No sales calls, ever");
            page.getByLabel("What they do not want").selectOption("sales-call");
            agent.findsNoBarrier();
            page.locator("form[action$='/words'] button").click();

            assertThat(page.locator(".notice")).containsText("The no is in force");
            assertThat(page.locator(".refused")).containsText("No sales calls, ever");
            assertThat(page.locator(".refused")).containsText("Samira Bouzid");
            agent.findsNoBarrier();
        }
    }

    @Test
    void aContactAndAPreferenceAreWrittenDownByKeyboardAlone() {
        var customer = People.at(port).somebody("Kim", People.unique("Keys"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("Asked how long it takes");
            page.locator("form[action$='/contacts'] button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".timeline")).containsText("Asked how long it takes");

            page.getByText("Register a preference").focus();
            page.keyboard().press("Enter");
            page.getByLabel("Also interested in").focus();
            page.keyboard().type("A greener house");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("A greener house");
        }
    }

    @Test
    void whatHappensInAnotherChannelIsOnTheOpenPageByItself() {
        var people = People.at(port);
        var customer = people.somebody("Lena", People.unique("Live"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            assertThat(page.locator(".timeline > li")).hasCount(1);

            people.calls(customer, "Called while the page was open");

            assertThat(page.locator(".timeline > li").first()).containsText("Called while the page was open");
        }
    }

    @Test
    void nothingMovesUnderWhoReadsTheTimeline() {
        var people = People.at(port);
        var customer = people.somebody("Rita", People.unique("Reads"));
        var reference = people.quote(customer);
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.locator(".timeline a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(reference))
                    .first()
                    .focus();

            people.calls(customer, "Called in between");

            var more = page.locator("[data-show-new]");
            assertThat(more).hasText("1 new: show");
            assertThat(page.locator(".timeline")).not().containsText("Called in between");
            more.press("Enter");
            assertThat(page.locator(".timeline > li").first()).containsText("Called in between");
            assertThat(page.locator(".timeline > li").first()).isFocused();
        }
    }

    @Test
    void theTimelineIsSortedOutByWhatItIsAboutAndByChannel() {
        var people = People.at(port);
        var customer = people.somebody("Finn", People.unique("Filter"));
        var reference = people.quote(customer);
        people.calls(customer, "Only this one");
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer + "?topic=contact&channel=phone")
                    .page();
            assertThat(page.locator(".timeline > li")).hasCount(1);
            assertThat(page.locator(".timeline")).containsText("Only this one");

            agent.open("/customers/" + customer + "?reference=" + reference);
            assertThat(page.locator(".timeline")).not().containsText("Only this one");
            assertThat(page.locator(".timeline")).containsText("started");
            assertThat(page.locator("main")).containsText("customer's turn");

            agent.open("/customers/" + customer + "?topic=word");
            assertThat(page.locator("[data-empty]")).hasText("Nothing like that happened.");
        }
    }

    @Test
    void whatTheCustomerSeesIsShownToBeReadOnly() {
        var people = People.at(port);
        var customer = people.somebody("Mira", People.unique("Mirror"));
        people.quote(customer);
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("What they see").click();

            assertThat(page.locator(".notice")).containsText("You can only read it");
            assertThat(page.locator("main form")).hasCount(0);
            assertThat(page.locator("main a")).hasCount(1);
            agent.findsNoBarrier();
        }
    }

    @Test
    void twoWhoAreOneAreComparedMergedAndTakenApartAgain() {
        var people = People.at(port);
        var name = People.unique("Twice");
        var email = java.util.UUID.randomUUID() + "@example.nl";
        var one = people.registered("Tess", name, "1980-02-02", email);
        var two = people.registered("Tess", name, "1980-02-02", email);
        var no = people.as("phone")
                .post(
                        "/api/v1/customers/" + two + "/refusals",
                        """
                        {"action": "sales-call", "subject": {"kind": "customer"},
                         "source": {"kind": "call", "verbatim": "Never call me"}}""");
        org.assertj.core.api.Assertions.assertThat(no.status()).isEqualTo(201);
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + one).page();
            assertThat(page.locator(".notice--warn")).containsText("same e-mail address");
            page.getByText("Compare").click();
            agent.findsNoBarrier();
            assertThat(page.locator("main")).containsText("the no counts for the one customer");
            page.locator("form[action$='/merge'] button").first().click();

            assertThat(page.locator(".refused")).containsText("Never call me");
            agent.findsNoBarrier();
            page.locator("form[action$='/undo'] button").click();
            assertThat(page.locator(".messages")).containsText("two customers again");
            assertThat(page.locator(".refused")).hasCount(0);

            page.getByText("Compare").click();
            page.getByText("These are two people").click();
            assertThat(page.locator("main .notice--warn")).hasCount(0);
        }
    }

    @Test
    void withoutScriptsAllOfItWorksToo() {
        var people = People.at(port);
        var customer = people.somebody("Paul", People.unique("Plain"));
        try (var agent = Visitor.withoutScripts(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").click();
            page.getByLabel("What was said or done").fill("Written without a script");
            page.locator("form[action$='/contacts'] button").click();

            assertThat(page.locator(".timeline")).containsText("Written without a script");
        }
    }

    @Test
    @DisplayName("W8: where a parent acts, the page says parent")
    void aParentIsCalledAParent() {
        try (var agent = Visitor.inDutch(port).signIn("agent")) {
            var child = agent.open("/customers/0190a000-0000-7000-8000-000000000024")
                    .page();
            assertThat(child.locator("section[aria-labelledby=has]")).containsText("ouder:");
            assertThat(child.locator("main")).not().containsText("bewindvoerder");
            var parent = agent.open("/customers/0190a000-0000-7000-8000-000000000002")
                    .page();
            assertThat(parent.locator("section[aria-labelledby=has]")).containsText("handelt als ouder");
        }
    }

    @Test
    void aChannelsSystemIsCalledWhatPeopleCallIt() {
        var customer = People.at(port).lost(People.unique("Mailed"));
        try (var agent = Visitor.inDutch(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            assertThat(page.locator(".timeline")).containsText("De postkamer");
        }
    }
}
