package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ended, a bank that says no, a line that drops: what somebody typed is there again. */
@BrowserTest
@DisplayName("Nothing that somebody typed is lost")
class NothingTypedIsLostTest {

    @LocalServerPort
    private int port;

    @Test
    void whenTheSessionEndedWhileTheyTyped() {
        var customer = People.at(port).somebody("Sally", People.unique("Session"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").click();
            page.getByLabel("What was said or done").fill("A long story that took ten minutes");
            page.context()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));
            page.locator("form[action$='/contacts'] button").click();

            page.locator("[name=username]").fill("agent");
            page.locator("[name=password]").fill("demo");
            page.locator("[name=password]").press("Enter");
            assertThat(page.locator("[data-lost]")).containsText("What you typed is kept.");
            agent.findsNoBarrier();
            page.getByText("Go back to it").click();
            assertThat(page.getByLabel("What was said or done")).hasValue("A long story that took ten minutes");
            page.locator("form[action$='/contacts'] button").click();
            assertThat(page.locator(".timeline")).containsText("A long story that took ten minutes");
        }
    }

    @Test
    void whenThePageIsDaysOldAndSomebodySignedInAnewMeanwhile() {
        var customer = People.at(port).somebody("Stella", People.unique("Stale"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").click();
            page.getByLabel("What was said or done").fill("Typed on Monday and sent on Thursday");
            signsInAnewInAnotherTab(page);
            page.locator("form[action$='/contacts'] button").click();

            assertThat(page.locator("h1")).hasText("This page was open for a long time");
            assertThat(page.locator("main")).containsText("Typed on Monday and sent on Thursday");
            assertThat(page.locator("[data-lost]")).containsText("What you typed is kept.");
            agent.findsNoBarrier();
            page.getByText("Go back to it").click();
            assertThat(page.getByLabel("What was said or done")).hasValue("Typed on Monday and sent on Thursday");
            page.locator("form[action$='/contacts'] button").click();
            assertThat(page.locator(".timeline")).containsText("Typed on Monday and sent on Thursday");
        }
    }

    @Test
    void whenThePageIsDaysOldAndThereIsNoScript() {
        var customer = People.at(port).somebody("Nol", People.unique("Scriptless"));
        try (var agent = Visitor.withoutScripts(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").click();
            page.getByLabel("What was said or done").fill("Typed on Monday and sent on Thursday");
            signsInAnewInAnotherTab(page);
            page.locator("form[action$='/contacts'] button").click();

            assertThat(page.locator("h1")).hasText("This page was open for a long time");
            assertThat(page.locator(".kept-text")).hasText("Typed on Monday and sent on Thursday");
        }
    }

    @Test
    void whenTheBrowserWasClosedMeanwhile() {
        var customer = People.at(port).somebody("Bob", People.unique("Browser"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").click();
            page.getByLabel("What was said or done").fill("Typed before the weekend");
            page.context().clearCookies();
            page.locator("form[action$='/contacts'] button").click();

            page.locator("[name=username]").fill("agent");
            page.locator("[name=password]").fill("demo");
            page.locator("[name=password]").press("Enter");
            page.getByText("Go back to it").click();
            assertThat(page.getByLabel("What was said or done")).hasValue("Typed before the weekend");
        }
    }

    private void signsInAnewInAnotherTab(Page old) {
        var other = old.context().newPage();
        other.navigate("http://localhost:" + port + "/tasks");
        other.locator("form[action$='/sign-out'] button").click();
        other.navigate("http://localhost:" + port + "/sign-in");
        other.locator("[name=username]").fill("agent");
        other.locator("[name=password]").fill("demo");
        other.locator("[name=password]").press("Enter");
        assertThat(other).not().hasURL(Pattern.compile(".*/sign-in.*"));
        other.close();
    }

    @Test
    void whenTheBankSaysNo() {
        var customer = People.at(port).somebody("Nora", People.unique("Refused"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Help this customer").click();
            page.locator("#note").fill("A note with a promise that has no day");
            page.locator("#promise").fill("Something");
            page.locator("#day").fill("");
            page.locator("form[action$='/hang-up'] button").click();

            assertThat(page.locator(".messages")).containsText("Say by when you will do it.");
            assertThat(page.locator("#note")).hasValue("A note with a promise that has no day");
            assertThat(page.locator("#promise")).hasValue("Something");
        }
    }

    @Test
    void whenTheLineDrops() {
        var customer = People.at(port).somebody("Olive", People.unique("Offline"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Note a contact").click();
            page.getByLabel("What was said or done").fill("Typed in a tunnel");
            page.context().setOffline(true);
            page.locator("form[action$='/contacts'] button").click();

            assertThat(page.locator("[data-lost]")).containsText("There is no connection.");
            assertThat(page.getByLabel("What was said or done")).hasValue("Typed in a tunnel");
            page.context().setOffline(false);
            assertThat(page.locator("form[action$='/contacts'] button")).isEnabled();
            page.locator("form[action$='/contacts'] button").click();
            assertThat(page.locator(".timeline")).containsText("Typed in a tunnel");
        }
    }
}
