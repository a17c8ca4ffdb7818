package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A work list that goes on while somebody reads it, keeps what they look for, and says what is new to them. */
@BrowserTest
@DisplayName("P4, P6: the work list lives")
class AListThatLivesTest {

    @LocalServerPort
    private int port;

    @Test
    void aRowThatAColleagueTookStaysWhereItIsAndWhatIsNewWaitsForAClick() {
        var people = People.at(port);
        var first = people.lost(People.unique("First"));
        var work = people.workAbout(first);
        try (var clerk = Visitor.at(port).signIn("mailroom")) {
            var page = clerk.open("/tasks?queue=data-quality&assignee=none&sort=due")
                    .page();
            var row = page.locator("#work-" + work);
            assertThat(row).isVisible();
            row.focus();

            people.claims("operator", work);
            assertThat(row).hasClass(Pattern.compile(".*gone.*"));
            assertThat(row).isFocused();
            assertThat(row).containsText("gone meanwhile");

            var second = people.workAbout(people.lost(People.unique("Second")));
            assertThat(page.locator("[data-show-new]")).containsText("new: show");
            assertThat(page.locator("#work-" + second)).hasCount(0);
            page.locator("[data-show-new]").press("Enter");
            assertThat(page.locator("#work-" + second)).isVisible();
            assertThat(row).hasCount(0);
            clerk.findsNoBarrier();
        }
    }

    @Test
    void aFilterIsKeptUnderANameAndSharedWithATeam() {
        var name = People.unique("Late addresses");
        var people = People.at(port);
        people.lost(People.unique("Counted"));
        try (var clerk = Visitor.at(port).signIn("mailroom")) {
            var page = clerk.open("/tasks?queue=data-quality&sort=due").page();
            page.getByText("Save what you see as a filter").click();
            page.locator("#filter-name").fill(name);
            page.locator("#filter-team").selectOption("accounts");
            page.locator(".save-filter button").click();

            assertThat(page.locator(".saved")).containsText(name);
            assertThat(page.locator(".saved a[aria-current] .count")).not().hasText("0");
            clerk.findsNoBarrier();
        }
        try (var colleague = Visitor.at(port).signIn("operator")) {
            var page = colleague.open("/tasks").page();
            page.locator(".saved a")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*queue=data-quality.*"));
        }
        try (var clerk = Visitor.at(port).signIn("mailroom")) {
            var page = clerk.open("/tasks").page();
            page.getByLabel("Forget " + name).click();
            assertThat(page.locator("main")).not().containsText(name);
        }
    }

    @Test
    void whatSomebodyHasNotOpenedYetIsNewToThem() {
        var people = People.at(port);
        var customer = people.lost(People.unique("Unread"));
        var work = people.workAbout(customer);
        try (var clerk = Visitor.at(port).signIn("mailroom")) {
            var page = clerk.open("/tasks?customer=" + customer).page();
            assertThat(page.locator("#work-" + work)).hasClass(Pattern.compile(".*unread.*"));
            page.locator("#work-" + work + " a.title").click();
            assertThat(page).hasURL(Pattern.compile(".*/steps/.*"));

            clerk.open("/tasks?customer=" + customer);
            assertThat(page.locator("#work-" + work)).not().hasClass(Pattern.compile(".*unread.*"));
        }
    }

    @Test
    void whatWaitsForACustomerIsSeenButNotTaken() {
        var people = People.at(port);
        var customer = people.somebody("Wanda", People.unique("Waits"));
        people.quote(customer);
        try (var agent = Visitor.inDutch(port).signIn("agent")) {
            var page = agent.open("/tasks?work=waiting&customer=" + customer).page();
            assertThat(page.locator("tr[data-row]")).hasCount(1);
            assertThat(page.locator("tr[data-row] button")).hasCount(0);
            assertThat(page.locator("#tab-waiting")).hasAttribute("aria-current", "page");
            agent.findsNoBarrier();
        }
    }

    @Test
    void aKindOfCaseHasColumnsOfItsOwn() {
        try (var adviser = Visitor.at(port).signIn("mortgage-specialist")) {
            var page = adviser.open("/tasks?caseType=mortgage&work=team").page();
            assertThat(page.locator("thead")).containsText("House");
            assertThat(page.locator("thead")).containsText("Income");
        }
    }

    @Test
    void anEmptyListSaysWhereThereIsWork() {
        try (var designer = Visitor.at(port).signIn("designer")) {
            var page = designer.open("/tasks?work=mine").page();
            assertThat(page.locator("[data-empty]")).containsText("You have nothing in hand.");
            page.getByText("See what nobody has yet").click();
            assertThat(page).hasURL(Pattern.compile(".*work=nobody.*"));
            designer.findsNoBarrier();
        }
    }

    @Test
    @DisplayName("P4: why work came here is told to Dutch readers in Dutch, without an id")
    void whyWorkCameHereIsToldWithoutIds() {
        var customer = People.at(port).lost(People.unique("Why"));
        var work = People.at(port).workAbout(customer);
        try (var clerk = Visitor.inDutch(port).signIn("mailroom")) {
            var page = clerk.open("/tasks/" + work + "/why").page();

            assertThat(page.locator("dl")).containsText("Soort zaak");
            assertThat(page.locator("dl")).containsText("particulier");
            assertThat(page.locator("main")).not().containsText("caseType");
            assertThat(page.locator("main")).not().containsText("change-of-address");
            assertThat(page.locator("main")).not().containsText(" line ");
            clerk.findsNoBarrier();
        }
    }
}
