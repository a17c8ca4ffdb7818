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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did the first step is kept from the second, however they come to it; a colleague is not. */
@IntegrationTest
@DisplayName("A second pair of eyes is another person's")
class ASecondPersonLooksTest {

    @Autowired
    WorkList workList;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    Employee first;
    Employee second;
    StepId id;

    @BeforeEach
    void anItemThatTheFirstMayNotDo() {
        var staff = new StaffExamples(jdbc);
        var queue = staff.queue();
        first = staff.serving(queue);
        second = staff.serving(queue);
        var item = work(queue).item();
        id = item.id();
        items.add(item);
        jdbc.sql("update work_item set not_for = array[:first] where id = :id")
                .param("first", first.userName())
                .param("id", id.value())
                .update();
    }

    @Test
    void theFirstCannotClaimIt() {
        var refused = catchThrowableOfType(Problem.class, () -> workList.claim(id, door(first)));

        assertThat(refused.name()).isEqualTo("was-involved");
        assertThat(items.find(id).orElseThrow().assignee()).isNull();
    }

    @Test
    void theFirstIsNotGivenItAsTheNextItemAndAColleagueIs() {
        assertThat(workList.next(Set.of(), door(first))).isEmpty();

        assertThat(workList.next(Set.of(), door(second))).map(WorkItem::id).contains(id);
    }
}
