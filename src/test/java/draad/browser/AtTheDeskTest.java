package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Somebody on the phone or at the counter is helped where they are: in three clicks, and as sure as it must be. */
@BrowserTest
@DisplayName("C2, W3, W10: the desk")
class AtTheDeskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCaseGoesOnInThreeClicksByTheNameOfTheCustomer() {
        var people = People.at(port);
        var name = People.unique("Halfway");
        var customer = people.somebody("Hugo", name);
        people.quote(customer);
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/desk").page();
            agent.findsNoBarrier();
            page.locator("#query").fill("Hugo " + name);
            page.locator("form.search button").click();
            page.locator(".people button").click();
            assertThat(page.locator(".talk")).containsText("Hugo " + name);
            agent.findsNoBarrier();
            page.locator("form[action*='/cases/'] button").click();

            assertThat(page).hasURL(Pattern.compile(".*/cases/.*/steps/.*"));
        }
    }

    @Test
    void theCodeThatTheCustomerReadsOutOpensTheCaseAtOnce() {
        var people = People.at(port);
        var customer = people.somebody("Cora", People.unique("Code"));
        var reference = people.quote(customer);
        var code = JSON.readTree(people.as("web")
                        .customer(customer)
                        .get("/api/v1/cases/" + reference)
                        .body())
                .get("handoverCode")
                .asString();
        try (var adviser = Visitor.at(port).signIn("branch-adviser")) {
            var page = adviser.open("/desk").page();
            page.locator("#query").fill(code);
            page.keyboard().press("Enter");
            page.getByText("Go on").click();
            assertThat(page).hasURL(Pattern.compile(".*/cases/" + reference + "/steps/.*"));

            adviser.open("/desk/" + customer);
            assertThat(page.locator(".level-now")).hasText("by code");
            adviser.open("/desk?query=" + code);
            page.getByText("Go on").click();
            assertThat(page.locator(".messages")).containsText("used before");
        }
    }

    @Test
    void whatMayBeDoneFollowsHowSureWeAre() {
        var customer = People.at(port).somebody("Ida", People.unique("Identified"));
        try (var adviser = Visitor.inDutch(port).signIn("branch-adviser")) {
            var page = adviser.open("/customers/" + customer).page();
            page.getByText("Help deze klant").click();
            assertThat(page.locator(".may-no")).containsText(new String[] {
                "Vertellen hoe", "Bedragen", "Een nee vastleggen", "Een nee intrekken", "Hypotheek"
            });

            page.getByText("Bekijk een legitimatiebewijs").click();
            page.locator("input[value=passport]").check();
            adviser.findsNoBarrier();
            page.locator("form:has(input[value=passport]) button").click();

            assertThat(page.locator(".level-now")).hasText("zeker");
            assertThat(page.locator(".may-no")).hasCount(0);
            assertThat(jdbc.sql(
                                    "select gave || ' ' || employee from identification where customer_id = cast(? as uuid)")
                            .param(customer)
                            .query(String.class)
                            .single())
                    .isEqualTo("strong branch-adviser");
        }
    }

    @Test
    void oneRightAnswerIsNotEnough() {
        var customer = People.at(port).somebody("Olga", People.unique("One"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Help this customer").click();
            page.locator("input[value=birth-date]").check();
            page.locator("form:has(input[value=birth-date]) button").click();

            assertThat(page.locator(".messages")).containsText("At least 2 answers must be right");
            assertThat(page.locator(".level-now")).hasText("not yet");
        }
    }

    @Test
    void aNoteAndAPromiseAreWrittenDownByKeyboardWhenHangingUp() {
        var customer = People.at(port).somebody("Petra", People.unique("Promised"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/customers/" + customer).page();
            page.getByText("Help this customer").click();
            page.locator("#note").focus();
            page.keyboard().type("Asked for the statement of March");
            page.locator("#promise").focus();
            page.keyboard().type("Send the statement of March");
            page.keyboard().press("Enter");

            assertThat(page.locator(".messages")).containsText("the promise is in your hands");
            assertThat(page.locator(".talk")).hasCount(0);
            agent.open("/customers/" + customer);
            assertThat(page.locator(".timeline")).containsText("Asked for the statement of March");
            agent.open("/tasks?customer=" + customer + "&assignee=me");
            assertThat(page.locator("main")).containsText("You promised: Send the statement of March");
            page.locator("form[action$='/done'] button").first().click();
        }
        assertThat(jdbc.sql("select kept from agreement where customer_id = cast(? as uuid)")
                        .param(customer)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void everyLookDuringAConversationHasItsReason() {
        var customer = People.at(port).somebody("Rosa", People.unique("Reason"));
        try (var agent = Visitor.at(port).signIn("agent")) {
            agent.open("/customers/" + customer)
                    .page()
                    .getByText("Help this customer")
                    .click();
            agent.open("/customers/" + customer);
        }

        assertThat(jdbc.sql(
                                """
                                select reason from customer_read_log
                                where customer_id = cast(? as uuid) and what = 'customer page' order by id desc limit 1""")
                        .param(customer)
                        .query(String.class)
                        .single())
                .startsWith("In conversation by phone with customer");
    }

    @Test
    void aPartnerWithoutALoginIsHelpedAtTheCounter() {
        var people = People.at(port);
        var customer = people.somebody("Sam", People.unique("Signs"));
        var partner = People.unique("Partner");
        try (var adviser = Visitor.at(port).signIn("branch-adviser")) {
            var page = adviser.open("/customers/" + customer).page();
            page.getByText("Help this customer").click();
            page.getByText("Somebody came along").click();
            adviser.findsNoBarrier();
            page.getByLabel("First name").fill("Pat");
            page.getByLabel("Last name").fill(partner);
            page.getByLabel("Date of birth").fill("1981-04-05");
            page.locator("form[action$='/companion'] button").last().click();

            assertThat(page.locator("h1")).hasText("Pat " + partner);
            assertThat(page.locator(".level-now")).hasText("certain");
        }
    }

    @Test
    void aCaseIsStartedWithWhatItCannotStartWithout() {
        try (var adviser = Visitor.at(port).signIn("branch-adviser")) {
            var page = adviser.open("/customers/0190a000-0000-7000-8000-000000000001")
                    .page();
            page.getByText("Help this customer").click();
            page.locator("form[action$='/start/close-account'] button").click();
            assertThat(page.locator("select#account option")).not().hasCount(0);
            adviser.findsNoBarrier();
        }
    }
}
