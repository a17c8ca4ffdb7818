package draad.task;

import static draad.task.WorkExamples.work;
import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.shared.StepId;
import draad.staff.StaffExamples;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A promise that is missed does not stay quiet: it becomes urgent, and who leads the team hears of it, once. */
@IntegrationTest
@DisplayName("P5 Missed promises")
class MissedPromisesTest {

    @Autowired
    Escalation escalation;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    String queue;

    @BeforeEach
    void aQueueOfItsOwn() {
        queue = new StaffExamples(jdbc).queue();
    }

    @Test
    void whatIsLateBecomesMoreUrgentAndGoesToTheTeamLeads() {
        var late = work(queue).priority(4).due(clock.instant().minusSeconds(5)).item();
        items.add(late);

        escalation.escalate();

        var escalated = items.find(late.id()).orElseThrow();
        assertThat(escalated.priority()).isEqualTo(2);
        assertThat(escalated.missedAt()).isNotNull();
        assertThat(escalated.promisedAt()).isEqualTo(late.promisedAt());
        var notice = noticesAbout(late).get(0);
        assertThat(notice.queue()).isEqualTo("team-leads");
        assertThat(notice.title().nl()).isEqualTo("Belofte gemist: Bespreek de hypotheek");
        assertThat(notice.decision()).isNotNull();
    }

    @Test
    void whatIsInTimeIsLeftAlone() {
        var early = work(queue).priority(4).item();
        items.add(early);

        escalation.escalate();

        assertThat(items.find(early.id()).orElseThrow()).isEqualTo(early);
        assertThat(noticesAbout(early)).isEmpty();
    }

    @Test
    void itIsToldOnceHoweverManyNodesLookAtTheSameTime() throws Exception {
        var late = work(queue).due(clock.instant().minusSeconds(5)).item();
        items.add(late);

        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> scan = () -> {
                escalation.escalate();
                return null;
            };
            for (var done : pool.invokeAll(List.of(scan, scan, scan, scan))) done.get();
        } finally {
            pool.shutdownNow();
        }

        assertThat(noticesAbout(late)).hasSize(1);
    }

    @Test
    void aNoticeAboutAMissedPromiseThatIsLateItselfMakesNoOther() {
        var late = work(queue).due(clock.instant().minusSeconds(5)).item();
        items.add(late);
        escalation.escalate();
        StepId notice = noticesAbout(late).get(0).id();
        jdbc.sql("update work_item set due_at = now() - interval '1 hour' where id = ?")
                .param(notice.value())
                .update();

        escalation.escalate();

        assertThat(noticesAbout(late)).extracting(WorkItem::id).containsExactly(notice);
        assertThat(items.find(notice).orElseThrow().missedAt()).isNotNull();
    }

    private List<WorkItem> noticesAbout(WorkItem item) {
        return jdbc.sql("select * from work_item where case_reference = ? and kind = 'notice'")
                .param(item.caseReference().text())
                .query(WorkItems::read)
                .list();
    }
}
