package draad.task;

import static draad.task.WorkExamples.work;
import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.shared.CustomerId;
import draad.shared.StepId;
import draad.staff.Employee;
import draad.staff.StaffExamples;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work list as a program uses it. */
@IntegrationTest
@DisplayName("P4 P5 Work items over HTTP")
class WorkItemsOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    StaffExamples staff;
    String queue;
    Employee me;

    @BeforeEach
    void aQueueOfItsOwn() {
        staff = new StaffExamples(jdbc);
        queue = staff.queue();
        me = staff.serving(queue);
    }

    @Test
    void aQueueIsReadPageByPageInItsOrder() {
        IntStream.range(0, 7).forEach(i -> added(work(queue).priority(9 - i)));

        var seen = new ArrayList<Integer>();
        var cursor = "";
        do {
            var page = as(me).get("/api/v1/work-items?queue=" + queue + "&limit=3" + cursor)
                    .json();
            page.get("items").forEach(item -> seen.add(item.get("priority").asInt()));
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asString();
        } while (cursor != null);

        assertThat(seen).containsExactly(3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aListIsNarrowedByAssigneeProductCustomerAndDue() {
        var customer = CustomerId.next();
        var mine = added(work(queue));
        var late = added(work(queue).about("savings").due(clock.instant().minusSeconds(60)));
        var theirs = added(work(queue).of(customer));
        as(me).post("/api/v1/work-items/" + mine + "/claim", null);

        assertThat(ids("assignee=me")).containsExactly(mine);
        assertThat(ids("assignee=none")).containsExactlyInAnyOrder(late, theirs);
        assertThat(ids("product=savings")).containsExactly(late);
        assertThat(ids("customer=" + customer)).containsExactly(theirs);
        assertThat(ids("due=overdue")).containsExactly(late);
        assertThat(ids("sort=due")).first().isEqualTo(late);
    }

    @Test
    void aFilterThatIsNoneIsTold() {
        assertThat(as(me).get("/api/v1/work-items?sort=colour").status()).isEqualTo(400);
        assertThat(as(me).get("/api/v1/work-items?due=someday").status()).isEqualTo(400);
        assertThat(as(me).get("/api/v1/work-items?customer=7").status()).isEqualTo(400);
        assertThat(as(me).get("/api/v1/work-items?cursor=xyz").problem()).isEqualTo("invalid-parameter");
        assertThat(as(me).get("/api/v1/work-items?limit=201").status()).isEqualTo(400);
    }

    @Test
    void theCountsTellOpenFreeMineAndLate() {
        var taken = added(work(queue));
        added(work(queue).due(clock.instant().minusSeconds(60)));
        as(me).post("/api/v1/work-items/" + taken + "/claim", null);

        var counts = as(me).get("/api/v1/work-items/counts").json();

        var mine = counts.get("items")
                .valueStream()
                .filter(count -> count.get("queue").asString().equals(queue))
                .findFirst()
                .orElseThrow();
        assertThat(mine.get("open").asInt()).isEqualTo(2);
        assertThat(mine.get("unclaimed").asInt()).isEqualTo(1);
        assertThat(mine.get("mine").asInt()).isEqualTo(1);
        assertThat(mine.get("overdue").asInt()).isEqualTo(1);
    }

    @Test
    void theNextItemIsClaimedAndThenThereIsNone() {
        var id = added(work(queue));

        var first = as(me).post("/api/v1/work-items/next", null);
        var second = as(me).post("/api/v1/work-items/next", "{\"queues\": [\"" + queue + "\"]}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("id").asString()).isEqualTo(id.toString());
        assertThat(first.json().get("assignee").asString()).isEqualTo(me.userName());
        assertThat(second.status()).isEqualTo(204);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void whatAColleagueHasIsAConflictThatSaysWho() {
        var id = added(work(queue));
        as(me).post("/api/v1/work-items/" + id + "/claim", null);

        var other = as(staff.serving(queue)).in("nl").post("/api/v1/work-items/" + id + "/claim", null);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("already-claimed");
        assertThat(other.json().get("by").asString()).isEqualTo(me.userName());
        assertThat(other.json().get("detail").asString()).isEqualTo("Ans Tester heeft dit in handen.");
    }

    @Test
    void whoLacksASkillIsToldWhich() {
        var id = added(work(queue).needing("mortgage-licence", "english"));

        var answer = as(staff.serving(queue, "english")).post("/api/v1/work-items/" + id + "/claim", null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("missing").valueStream().map(one -> one.asString()))
                .containsExactly("mortgage-licence");
        assertThat(items.find(id).orElseThrow().assignee()).isNull();
    }

    @Test
    void aTeamLeadGivesWorkToAColleagueAndAnotherMayNot() {
        var id = added(work(queue));
        var lead = staff.leading(queue);
        var body = "{\"to\": \"" + me.userName() + "\"}";

        var byAnother = as(staff.serving(queue)).post("/api/v1/work-items/" + id + "/assignment", body);
        var byLead = as(lead).post("/api/v1/work-items/" + id + "/assignment", body);

        assertThat(byAnother.status()).isEqualTo(403);
        assertThat(byLead.status()).isEqualTo(200);
        assertThat(items.find(id).orElseThrow().assignee()).isEqualTo(me.userName());
    }

    @Test
    void onlyWhoHasItOrLeadsTheTeamLaysItBack() {
        var id = added(work(queue));
        as(me).post("/api/v1/work-items/" + id + "/claim", null);

        var byAnother = as(staff.serving(queue)).post("/api/v1/work-items/" + id + "/release", null);
        var byLead = as(staff.leading(queue)).post("/api/v1/work-items/" + id + "/release", null);

        assertThat(byAnother.status()).isEqualTo(409);
        assertThat(byLead.status()).isEqualTo(200);
        assertThat(byLead.json().get("assignee").isNull()).isTrue();
    }

    @Test
    void inBulkOneThatCannotDoesNotStopTheOthers() {
        var one = added(work(queue));
        var taken = added(work(queue));
        var unfit = added(work(queue).needing("mortgage-licence"));
        var two = added(work(queue));
        as(staff.serving(queue)).post("/api/v1/work-items/" + taken + "/claim", null);
        var unknown = StepId.next();

        var answer = as(me).post(
                        "/api/v1/work-items/bulk",
                        "{\"command\": \"claim\", \"ids\": [\"%s\", \"%s\", \"%s\", \"%s\", \"%s\"]}"
                                .formatted(one, taken, unfit, unknown, two));

        assertThat(answer.status()).isEqualTo(200);
        var results = answer.json()
                .get("items")
                .valueStream()
                .map(result -> result.get("ok").asBoolean()
                        ? "ok"
                        : result.get("problem").get("type").asString())
                .toList();
        assertThat(results)
                .containsExactly(
                        "ok", "/problems/already-claimed", "/problems/skill-missing", "/problems/not-found", "ok");
        assertThat(items.find(two).orElseThrow().assignee()).isEqualTo(me.userName());
    }

    @Test
    void moreThanTwoHundredAtOnceIsRefused() {
        var ids = IntStream.range(0, 201)
                .mapToObj(i -> "\"" + StepId.next() + "\"")
                .collect(Collectors.joining(","));

        var answer = as(me).post("/api/v1/work-items/bulk", "{\"command\": \"claim\", \"ids\": [" + ids + "]}");

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void aCustomersOwnChannelSeesNoWorkList() {
        var calls = Calls.to(port).as("web").customer(CustomerId.next());

        assertThat(calls.get("/api/v1/work-items").status()).isEqualTo(403);
        assertThat(calls.get("/api/v1/work-items/counts").status()).isEqualTo(403);
        assertThat(calls.post("/api/v1/work-items/next", null).status()).isEqualTo(403);
    }

    @Test
    void anUnknownItemIsNotFound() {
        assertThat(as(me).post("/api/v1/work-items/" + StepId.next() + "/claim", null)
                        .status())
                .isEqualTo(404);
        assertThat(as(me).post("/api/v1/work-items/7/claim", null).status()).isEqualTo(404);
    }

    @Test
    void anEmployeeSaysThatTheyAreAway() {
        var answer = as(me).post("/api/v1/staff/me/presence", "{\"presence\": \"away\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("presence").asString()).isEqualTo("away");
        assertThat(as(me).post("/api/v1/work-items/next", null).problem()).isEqualTo("not-present");
    }

    private Calls as(Employee employee) {
        return Calls.to(port).as(employee.userName());
    }

    private java.util.List<StepId> ids(String filter) {
        return as(me).get("/api/v1/work-items?queue=" + queue + "&" + filter)
                .json()
                .get("items")
                .valueStream()
                .map(item -> StepId.of(item.get("id").asString()))
                .toList();
    }

    private StepId added(WorkExamples example) {
        var item = example.item();
        items.add(item);
        return item.id();
    }
}
