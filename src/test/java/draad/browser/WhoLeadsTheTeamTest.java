package draad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who leads sees the load, calls somebody in sick, and the rules say where each piece of their work goes. */
@BrowserTest
@DisplayName("P4, K5: who leads the team")
class WhoLeadsTheTeamTest {

    @LocalServerPort
    private int port;

    @Test
    void whoeverIsSickLosesTheirWorkToWhereTheRulesSayAndGetsItBack() {
        var people = People.at(port);
        var work = people.workAbout(people.lost(People.unique("Moved")));
        people.claims("webcare-agent", work);
        try (var lead = Visitor.at(port).signIn("team-lead")) {
            var page = lead.open("/team").page();
            assertThat(page.locator("main")).containsText("Yara Singh");
            lead.findsNoBarrier();
            page.getByLabel("Call Yara Singh in sick").click();

            assertThat(page.locator("h1")).hasText("Yara Singh is sick");
            assertThat(page.locator("main .lines")).containsText("Customer data");
            lead.findsNoBarrier();
            assertThat(people.assigneeOf(work)).isEmpty();

            page.locator(".sick-undo button").click();
            assertThat(page.locator(".messages")).containsText("Everything is as it was before.");
            assertThat(people.assigneeOf(work)).isEqualTo("webcare-agent");
        }
    }

    @Test
    void oneColleagueIsTalkedAboutByWhatCustomersGotAndNeverByTalkTime() {
        try (var lead = Visitor.at(port).signIn("team-lead")) {
            var page = lead.open("/team/agent").page();
            assertThat(page.locator("h1")).hasText("Samira Bouzid");
            assertThat(page.locator("main")).containsText("Promises to customers");
            assertThat(page.locator("main")).not().containsText("minutes");
            lead.findsNoBarrier();
        }
    }

    @Test
    void whoLeadsNobodyIsToldSo() {
        try (var agent = Visitor.at(port).signIn("agent")) {
            var page = agent.open("/team").page();
            assertThat(page.locator("main")).containsText("You lead no team.");
        }
    }
}
