package draad.task;

import static draad.task.WorkExamples.work;
import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The counts of a queue are kept by every change of the list; they are what counting each item would give. */
@IntegrationTest
@DisplayName("Every queue is counted")
class EveryQueueIsCountedTest {

    @Autowired
    WorkItems items;

    @Autowired
    WorkLists lists;

    @Autowired
    WorkTally tally;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    String queue;
    List<WorkItem> added;

    @BeforeEach
    void aQueueWithWork() {
        queue = "counted-" + UUID.randomUUID();
        added = IntStream.range(0, 6).mapToObj(n -> work(queue).item()).toList();
        added.forEach(items::add);
    }

    private WorkLists.QueueCount counted(boolean alsoConfidential) {
        return lists.counts("somebody", alsoConfidential, clock.instant()).stream()
                .filter(count -> count.queue().equals(queue))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whateverHappensToItsWork() {
        items.assign(added.get(0).id(), "somebody");
        items.assign(added.get(1).id(), "another");
        items.assign(added.get(1).id(), null);
        items.finish(added.get(2).id());
        items.moveTo(added.get(3).id(), queue + "-elsewhere");
        items.prioritise(added.get(4).id(), 1);
        items.keepConfidential(added.get(5).id());

        assertThat(counted(true)).isEqualTo(new WorkLists.QueueCount(queue, 4, 3, 1, 0));
        assertThat(counted(false)).isEqualTo(new WorkLists.QueueCount(queue, 3, 2, 1, 0));
    }

    @Test
    void alsoWhatBecameLateWhetherOrNotThatWasSeenYet() {
        var late = work(queue).due(clock.instant().minus(Duration.ofMinutes(5))).item();
        items.add(late);
        var before = counted(false).overdue();
        jdbc.sql("update work_item set missed_at = now() where id = :id")
                .param("id", late.id().value())
                .update();

        assertThat(before).isEqualTo(1);
        assertThat(counted(false).overdue()).isEqualTo(1);
    }

    @Test
    void nothingOfWhatWasRolledBack() {
        var other = work(queue).item();
        try {
            rolledBack(() -> items.add(other));
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }

        assertThat(counted(false).open()).isEqualTo(6);
    }

    private void rolledBack(Runnable change) {
        transaction.executeWithoutResult(status -> {
            change.run();
            throw new IllegalStateException("rolled back");
        });
    }

    @Test
    void theSameWhenItsChangesAreFolded() {
        for (int i = 0; i < 300; i++) {
            items.assign(added.get(0).id(), "somebody");
            items.assign(added.get(0).id(), null);
        }

        tally.fold();

        assertThat(counted(false)).isEqualTo(new WorkLists.QueueCount(queue, 6, 6, 0, 0));
        assertThat(jdbc.sql("select count(*) from work_tally")
                        .query(Integer.class)
                        .single())
                .isLessThan(WorkTally.ENOUGH);
    }
}
