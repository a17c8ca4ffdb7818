package draad.task;

import static draad.staff.StaffExamples.door;
import static draad.task.WorkExamples.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import draad.IntegrationTest;
import draad.shared.StepId;
import draad.staff.Employee;
import draad.staff.StaffExamples;
import draad.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks for work gets the most urgent item that they may do, and nobody else gets it. */
@IntegrationTest
@DisplayName("P5 The next item")
class TheNextItemTest {

    @Autowired
    WorkList workList;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    StaffExamples staff;
    String queue;

    @BeforeEach
    void aQueueOfItsOwn() {
        staff = new StaffExamples(jdbc);
        queue = staff.queue();
    }

    @Test
    void twoHundredItemsAreEachTakenOnceByEightPeopleAtTheSameTime() throws Exception {
        var expected = new HashSet<StepId>();
        for (int i = 0; i < 200; i++) expected.add(added(work(queue).priority(1 + i % 9)));
        var people = Collections.nCopies(8, queue).stream().map(staff::serving).toList();

        var taken = new ConcurrentLinkedQueue<StepId>();
        together(people, employee -> {
            for (var next = workList.next(Set.of(), door(employee));
                    next.isPresent();
                    next = workList.next(Set.of(), door(employee))) {
                assertThat(next.get().assignee()).isEqualTo(employee.userName());
                taken.add(next.get().id());
            }
            return null;
        });

        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anItemThatEightPeopleClaimAtOnceIsOnesAndTheOthersAreToldWhose() throws Exception {
        var id = added(work(queue));
        var people = Collections.nCopies(8, queue).stream().map(staff::serving).toList();

        var outcomes = together(people, employee -> {
            try {
                return workList.claim(id, door(employee)).assignee();
            } catch (Problem problem) {
                return problem.name() + " " + problem.properties().get("by");
            }
        });

        var owner = items.find(id).orElseThrow().assignee();
        assertThat(outcomes).containsOnlyOnce(owner);
        assertThat(Collections.frequency(outcomes, "already-claimed " + owner)).isEqualTo(7);
    }

    @Test
    void theMostUrgentComesFirstThenWhatIsDueFirstThenWhoWaitsLongest() {
        var due = clock.instant().plusSeconds(7200);
        var third = added(work(queue).priority(5).due(due));
        var fourth = added(work(queue).priority(5).due(due));
        var second = added(work(queue).priority(5).due(due.minusSeconds(60)));
        var first = added(work(queue).priority(1).due(due.plusSeconds(9999)));
        var me = staff.serving(queue);

        var order = List.of(next(me), next(me), next(me), next(me));

        assertThat(order).containsExactly(first, second, third, fourth);
    }

    @Test
    void itComesFromAllQueuesOfMyTeamsTogether() {
        var other = staff.queue();
        var me = staff.serving(queue);
        jdbc.sql("insert into team_member (team, user_name) values (?, ?)")
                .params(other, me.userName())
                .update();
        added(work(queue).priority(4));
        var urgent = added(work(other).priority(2));

        var next = next(me);

        assertThat(next).isEqualTo(urgent);
    }

    @Test
    void whoseLicenceEndedYesterdayIsPassedOver() {
        var today = LocalDate.now(clock);
        var yesterday = staff.serving(queue, Map.of("mortgage-licence", today.minusDays(1)));
        var lastDay = staff.serving(queue, Map.of("mortgage-licence", today));
        var id = added(work(queue).needing("mortgage-licence"));

        var forYesterday = workList.next(Set.of(), door(yesterday));
        var refused = catchThrowableOfType(Problem.class, () -> workList.claim(id, door(yesterday)));

        assertThat(forYesterday).isEmpty();
        assertThat(refused.status().value()).isEqualTo(403);
        assertThat(refused.name()).isEqualTo("skill-missing");
        assertThat(refused.properties()).containsEntry("missing", new java.util.TreeSet<>(Set.of("mortgage-licence")));
        assertThat(next(lastDay)).isEqualTo(id);
    }

    @Test
    void whoIsAwayIsAskedToComeBackFirst() {
        var me = staff.serving(queue);
        staff.goesAway(me);
        added(work(queue));

        var refused = catchThrowableOfType(Problem.class, () -> workList.next(Set.of(), door(me)));

        assertThat(refused.name()).isEqualTo("not-present");
    }

    @Test
    void whoHasEnoughInHandIsGivenNoMore() {
        var me = staff.serving(queue);
        staff.hasAtMost(me, 1);
        added(work(queue));
        added(work(queue));
        next(me);

        var refused = catchThrowableOfType(Problem.class, () -> workList.next(Set.of(), door(me)));

        assertThat(refused.name()).isEqualTo("enough-in-hand");
    }

    @Test
    void anItemThatIsReleasedIsThereForTheNext() {
        var id = added(work(queue));
        var one = staff.serving(queue);
        var other = staff.serving(queue);
        next(one);

        workList.release(id, door(one));

        assertThat(next(other)).isEqualTo(id);
    }

    private StepId next(Employee employee) {
        return workList.next(Set.of(), door(employee)).orElseThrow().id();
    }

    private StepId added(WorkExamples example) {
        var item = example.item();
        items.add(item);
        return item.id();
    }

    private static <T> List<T> together(List<Employee> people, java.util.function.Function<Employee, T> command)
            throws Exception {
        var start = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size());
        try {
            var tasks = new ArrayList<Callable<T>>();
            for (var employee : people)
                tasks.add(() -> {
                    start.await();
                    return command.apply(employee);
                });
            var outcomes = new ArrayList<T>();
            for (var future : pool.invokeAll(tasks)) outcomes.add(future.get());
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
