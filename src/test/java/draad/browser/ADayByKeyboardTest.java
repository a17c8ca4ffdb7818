package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import draad.Calls;
import draad.acceptance.Story;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employee works the list without touching a mouse. */
@BrowserTest
@DisplayName("P4: the work list by keyboard alone")
class ADayByKeyboardTest extends Story {

    private static final String JORIS = "0190a000-0000-7000-8000-000000000002";
    private static final String ADDRESS_CHECKS = "/tasks?queue=data-quality&assignee=none";

    @LocalServerPort
    private int port;

    private String resident;

    @BeforeEach
    void postComesBack() {
        resident = "Keyboard " + UUID.randomUUID().toString().substring(0, 8);
        for (var number : new String[] {"1", "2"}) {
            var customer = Calls.to(port)
                    .as("web")
                    .post(
                            "/api/v1/customers",
                            """
                            {"name": {"first": "Kees", "last": "%s"}, "market": "private", "contactPoints": [{"kind": "post",
                              "address": {"street": "Dorpsstraat", "number": "%s", "postcode": "3511 AB", "city": "Utrecht", "country": "NL"}}]}"""
                                    .formatted(resident + number, number));
            org.assertj.core.api.Assertions.assertThat(customer.status()).isEqualTo(201);
            org.assertj.core.api.Assertions.assertThat(Calls.to(port)
                            .as("mail")
                            .post(
                                    "/api/v1/mail/returns",
                                    """
                                    {"address": {"street": "Dorpsstraat", "number": "%s", "postcode": "3511 AB", "city": "Utrecht", "country": "NL"},
                                     "addressee": "Kees %s", "reason": "unknown"}"""
                                            .formatted(number, resident + number))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void rowsAreWalkedTickedTakenAndPutBack() {
        try (var clerk = Visitor.at(port).signIn("mailroom")) {
            var page = clerk.open(ADDRESS_CHECKS).page();
            assertThat(page.locator("tr[data-row]").first()).isVisible();
            page.keyboard().press("j");
            assertThat(page.locator("tr[data-row]").first()).isFocused();
            page.keyboard().press("x");
            page.keyboard().press("j");
            assertThat(page.locator("tr[data-row]").nth(1)).isFocused();
            page.keyboard().press("x");
            page.locator("button[name=command][value=claim]").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".notice")).containsText("2 taken in hand.");
            page.locator(".notice button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice")).containsText("2 put back as they were.");
        }
    }

    @Test
    void aRowIsOpenedAndTheKeysAreExplained() {
        try (var clerk = Visitor.at(port).signIn("mailroom")) {
            var page = clerk.open(ADDRESS_CHECKS).page();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            clerk.findsNoBarrier();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            // Some rows are notices, which have no step to open.
            for (int row = 0;
                    row < 49 && page.locator("tr[data-row]:focus a.title").count() == 0;
                    row++) page.keyboard().press("j");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/cases/.*/steps/.*"));
        }
    }

    @Test
    void aCustomerIsFoundFromAnywhereWithATypingError() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/tasks").page();
            page.keyboard().press("/");
            page.keyboard().type("Joris de Wti");
            page.keyboard().press("Enter");

            Locator found = page.locator("a[href$='" + JORIS + "']");
            assertThat(found).hasText("Joris de Wit");
            agent.findsNoBarrier();
            page.keyboard().press("j");
            assertThat(page.locator("tr[data-row]").first()).isFocused();
        }
    }

    @Test
    @DisplayName("C2, P4, W3: a whole day without a mouse: sign in, next, case, step, desk, promise, hang up")
    void aWholeDayWithoutAMouse() {
        var name = People.unique("Day");
        var customer = People.at(port).somebody("Dora", name);
        var reference = restoring(customer);
        try (var agent = Visitor.at(port)) {
            var page = agent.open("/sign-in").page();
            page.keyboard().type("agent");
            page.keyboard().press("Tab");
            page.keyboard().type("demo");
            goesOnBy("Enter", page);
            assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));

            agent.open("/tasks");
            goesOnBy("n", page);
            assertThat(page)
                    .hasURL(Pattern.compile(".*(/cases/.*/steps/.*|/tasks.assignee=me.*|/[a-z-]+/[0-9a-f-]{36})"));

            page.keyboard().press("/");
            page.keyboard().type("Dora " + name);
            goesOnBy("Enter", page);
            assertThat(page.locator("tr[data-row]").first()).containsText("Dora " + name);
            page.keyboard().press("j");
            goesOnBy("Enter", page);
            assertThat(page).hasURL(Pattern.compile(".*/customers/" + customer));

            tabTo(page, "a[href$='/cases/" + reference + "']");
            goesOnBy("Enter", page);
            tabTo(page, ".casefile-step a.button");
            goesOnBy("Enter", page);
            completesTheChecklist(page);
            assertThat(page).hasURL(Pattern.compile(".*/cases/" + reference));
            assertThat(page.locator(".casefile-step")).hasCount(0);

            promisesAtTheDesk(page, "Dora " + name);
            agent.open("/tasks?customer=" + customer + "&assignee=me");
            assertThat(page.locator("main")).containsText("You promised: Send the new cards");
        }
    }

    private String restoring(String customer) {
        var account = newAccount(customer, "savings");
        var reference = start(as("branch-adviser"), "restore-account", customer, "{\"account\": \"" + account + "\"}")
                .get("reference")
                .asString();
        awaitStep(reference, "restore-checklist");
        return reference;
    }

    private static void completesTheChecklist(Page page) {
        assertThat(page.locator(".step-live[data-drawn]")).isVisible();
        for (var question : new String[] {"returnedPayments", "standingOrders", "cards"}) {
            tabTo(page, ".step-live input[type=radio][id*='" + question + "']");
            page.keyboard().press("Space");
        }
        tabTo(page, ".step-live input[type=checkbox]");
        page.keyboard().press("Space");
        tabTo(page, ".step-live input[id*='compensation']");
        page.keyboard().type("0");
        tabTo(page, ".step-live textarea");
        page.keyboard().type("All of it works again");
        tabTo(page, ".step-live [data-complete]");
        goesOnBy("Enter", page);
    }

    private static void promisesAtTheDesk(Page page, String customer) {
        tabTo(page, "header nav a[href$='/desk']");
        goesOnBy("Enter", page);
        assertThat(page.locator("#query")).isFocused();
        page.keyboard().type(customer);
        goesOnBy("Enter", page);
        tabTo(page, ".people button");
        goesOnBy("Enter", page);
        assertThat(page.locator(".talk")).containsText(customer);
        tabTo(page, "#note");
        page.keyboard().type("The account works again");
        tabTo(page, "#promise");
        page.keyboard().type("Send the new cards");
        goesOnBy("Enter", page);
        assertThat(page.locator(".messages")).containsText("the promise is in your hands");
    }

    /** The key leads to another page; its keys and fields are there when it has loaded. */
    private static void goesOnBy(String key, Page page) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    /** By Tab alone, as far as it takes: what cannot be reached so is a barrier. */
    private static void tabTo(Page page, String what) {
        assertThat(page.locator(what).first()).isVisible();
        for (int tabs = 0; tabs < 150; tabs++) {
            var there = (Boolean) page.evaluate("what => document.activeElement.matches(what)", what);
            if (there) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody comes to " + what + " by Tab at " + page.url());
    }
}
