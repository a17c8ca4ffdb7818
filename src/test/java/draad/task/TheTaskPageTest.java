package draad.task;

import static draad.task.WorkExamples.work;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import draad.Browser;
import draad.Calls;
import draad.IntegrationTest;
import draad.shared.StepId;
import draad.staff.Employee;
import draad.staff.StaffExamples;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work list as an employee sees it, without JavaScript. */
@IntegrationTest
@DisplayName("P4 The task page")
class TheTaskPageTest {

    @LocalServerPort
    int port;

    @Autowired
    WorkItems items;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    String queue;
    Employee me;
    Browser browser;

    @BeforeEach
    void somebodySignsIn() {
        var staff = new StaffExamples(jdbc);
        queue = staff.queue();
        me = staff.serving(queue);
        browser = Browser.to(port).signIn(me.userName());
    }

    @Test
    void whatIsLateIsSaidInWordsAndColourInMyLanguage() {
        added(work(queue).due(clock.instant().minusSeconds(3 * 3600 + 60)));

        var page = browser.in("nl").get("/tasks?queue=" + queue);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bespreek de hypotheek", "3 uur te laat", "badge--stop")
                .doesNotContain("??");
    }

    @Test
    void anItemIsTakenAndBroughtToItsStep() {
        var item = work(queue).item();
        items.add(item);
        browser.get("/tasks?queue=" + queue);

        var claimed = browser.submit("/tasks/" + item.id() + "/claim", Map.of());

        assertThat(claimed.status()).isEqualTo(302);
        assertThat(claimed.header("Location").orElseThrow())
                .endsWith("/cases/" + item.caseReference() + "/steps/" + item.id());
        assertThat(items.find(item.id()).orElseThrow().assignee()).isEqualTo(me.userName());
    }

    @Test
    void whatAColleagueHasIsSaidAboveTheList() {
        var id = added(work(queue));
        browser.get("/tasks?queue=" + queue);
        items.assign(id, "agent");

        var claimed = browser.submit("/tasks/" + id + "/claim", Map.of());

        assertThat(claimed.status()).isEqualTo(302);
        assertThat(browser.get("/tasks?queue=" + queue).body()).contains("Samira Bouzid has this in hand.");
    }

    @Test
    void theNextOneIsGivenAndThenItIsSaidThatThereIsNone() {
        var id = added(work(queue));
        browser.get("/tasks");

        var next = browser.submit("/tasks/next", Map.of());
        browser.submit("/tasks/next", Map.of());

        assertThat(next.header("Location").orElseThrow()).endsWith("/steps/" + id);
        assertThat(browser.get("/tasks").body()).contains("There is no work for you at this moment.");
    }

    @Test
    void aListIsReadOnPageByPage() {
        for (int i = 0; i < 51; i++) added(work(queue).priority(i == 50 ? 9 : 1));
        var first = browser.get("/tasks?queue=" + queue).body();
        var more = first.replaceAll("(?s).*class=\"pager\">\\s*<a class=\"button quiet\" href=\"([^\"]+)\".*", "$1");

        var second = browser.get(more.replace("&amp;", "&")).body();

        assertThat(first.split("Talk about the mortgage</a>", -1)).hasSize(51);
        assertThat(second.split("Talk about the mortgage</a>", -1)).hasSize(2);
        assertThat(second).contains("Priority 9");
    }

    @Test
    void whyItCameHereIsReadInWords() {
        var id = notices.raise(new Notice(
                "call-back",
                new draad.shared.Text("Call back", "Terugbellen"),
                null,
                null,
                "mortgage",
                draad.shared.Channel.WEB,
                null));

        var page = browser.in("nl").get("/tasks/" + id + "/why");

        assertThat(page.body())
                .contains(
                        "Een klant vroeg om gebeld te worden over een hypotheek.", "Wat bekend was", "Hypotheekadvies");
    }

    @Test
    void aNoticeIsDoneByTheOneWhoHasIt() {
        var item = work(queue).item();
        items.add(item);
        jdbc.sql("update work_item set kind = 'notice', assignee = ? where id = ?")
                .params(me.userName(), item.id().value())
                .update();
        assertThat(browser.get("/tasks?assignee=me").body()).contains("/tasks/" + item.id() + "/done");

        browser.submit("/tasks/" + item.id() + "/done", Map.of());

        assertThat(items.find(item.id()).orElseThrow().status()).isEqualTo(WorkItem.Status.DONE);
    }

    @Test
    void iSayThatIAmAway() {
        browser.get("/tasks");

        browser.submit("/tasks/presence", Map.of("presence", "away"));

        assertThat(browser.get("/tasks").body()).contains("<option value=\"away\" selected=\"selected\">");
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        added(work(queue));
        assertThat(browser.get("/tasks?queue=" + queue).status()).isEqualTo(200);
        var calls = Calls.to(port).as(me.userName());
        int page = statements(() -> browser.get("/tasks?queue=" + queue));
        int list = statements(() -> calls.get("/api/v1/work-items?queue=" + queue));

        for (int i = 0; i < 49; i++) added(work(queue));

        assertThat(statements(() -> browser.get("/tasks?queue=" + queue))).isEqualTo(page);
        assertThat(statements(() -> calls.get("/api/v1/work-items?queue=" + queue)))
                .isEqualTo(list);
        assertThat(list).isLessThanOrEqualTo(5);
    }

    @Test
    void aCustomerHasNoWorkList() {
        var customer = Browser.to(port);

        var answer = customer.get("/tasks");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/sign-in");
    }

    /** Of this page or call alone; background work runs under other threads' names. */
    private static int statements(Runnable command) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        logger.addAppender(seen);
        var level = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            command.run();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(true);
            logger.detachAppender(seen);
        }
        return (int) seen.list.stream()
                .filter(event -> event.getThreadName().contains("exec"))
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    private StepId added(WorkExamples example) {
        var item = example.item();
        items.add(item);
        return item.id();
    }
}
