package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import draad.Calls;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employee works the list without touching a mouse. */
@BrowserTest
@DisplayName("P4: the work list by keyboard alone")
class ADayByKeyboardTest {

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
}
