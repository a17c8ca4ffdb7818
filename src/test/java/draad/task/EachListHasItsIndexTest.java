package draad.task;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.shared.CustomerId;
import draad.shared.StepId;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of a million items is read like one of a hundred: from the head of an index, in its order. */
@IntegrationTest
@DisplayName("Each list has its index")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EachListHasItsIndexTest {

    private static final CustomerId CUSTOMER = CustomerId.next();
    private static final String MARK = "index-test-" + UUID.randomUUID() + "-";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeAll
    void aFullList() {
        jdbc.sql(
                        """
                insert into work_item (id, kind, performer, queue, skills, priority, due_at, promised_at, customer_id, product,
                                       case_type, step, title_en, title_nl, channel, assignee, status, opened_at)
                select gen_random_uuid(), 'step', case when n % 3 = 1 then 'customer' else 'employee' end, :mark || n % 20, '{}', 1 + n % 9, now() + random() * interval '30000 minutes', now(),
                       case when n % 10000 = 0 then :customer else gen_random_uuid() end,
                       (array['mortgage', 'savings', 'payment', 'credit'])[1 + n % 4], :mark || 'type-' || n % 10,
                       'step', 'Title', 'Titel', 'web', case when n % 3 = 0 then :mark || 'employee-' || n % 100 end,
                       case when n % 3 = 1 then 'waiting' else 'open' end, now()
                from generate_series(1, 60000) n""")
                .param("mark", MARK)
                .param("customer", CUSTOMER.value())
                .update();
        jdbc.sql("analyze work_item").update();
    }

    @AfterAll
    void empty() {
        jdbc.sql("delete from work_item where queue like :mark")
                .param("mark", MARK + "%")
                .update();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("all", new WorkFilter(null, null, null, Set.of(), null, WorkFilter.Sort.PRIORITY, false)),
                Arguments.of(
                        "all, by due", new WorkFilter(null, null, null, Set.of(), null, WorkFilter.Sort.DUE, false)),
                Arguments.of(
                        "a queue",
                        new WorkFilter(MARK + "3", null, null, Set.of(), null, WorkFilter.Sort.PRIORITY, false)),
                Arguments.of(
                        "a queue, by due",
                        new WorkFilter(MARK + "3", null, null, Set.of(), null, WorkFilter.Sort.DUE, false)),
                Arguments.of(
                        "a queue, free",
                        new WorkFilter(MARK + "3", "none", null, Set.of(), null, WorkFilter.Sort.PRIORITY, false)),
                Arguments.of(
                        "mine",
                        new WorkFilter(
                                null, MARK + "employee-9", null, Set.of(), null, WorkFilter.Sort.PRIORITY, false)),
                Arguments.of(
                        "a product",
                        new WorkFilter(null, null, "savings", Set.of(), null, WorkFilter.Sort.PRIORITY, false)),
                Arguments.of("a team", team(null, false, WorkFilter.Sort.PRIORITY)),
                Arguments.of("a team, by due", team(null, false, WorkFilter.Sort.DUE)),
                Arguments.of("nobody's of a team", team("none", false, WorkFilter.Sort.PRIORITY)),
                Arguments.of("what waits for customers", team(null, true, WorkFilter.Sort.PRIORITY)),
                Arguments.of("what waits for customers, by due", team(null, true, WorkFilter.Sort.DUE)),
                Arguments.of(
                        "a kind of case",
                        new WorkFilter(
                                Set.of(),
                                null,
                                null,
                                MARK + "type-7",
                                Set.of(),
                                null,
                                false,
                                WorkFilter.Sort.PRIORITY,
                                false)),
                Arguments.of(
                        "a customer",
                        new WorkFilter(null, null, null, Set.of(CUSTOMER), null, WorkFilter.Sort.PRIORITY, false)));
    }

    private static WorkFilter team(String assignee, boolean waiting, WorkFilter.Sort sort) {
        return new WorkFilter(
                Set.of(MARK + "3", MARK + "4", MARK + "5"), assignee, null, null, Set.of(), null, waiting, sort, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void theFirstPageComesFromAnIndex(String list, WorkFilter filter) {
        var plan = plan(filter, null);

        assertThat(plan).contains("Index").contains("work_item_").doesNotContain("Seq Scan");
        assertThat(rowsRead(plan)).isLessThan(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aPageFarDownComesFromAnIndexToo(String list, WorkFilter filter) {
        var plan = plan(filter, new WorkCursor(5, clock.instant().plus(Duration.ofMinutes(12_000)), StepId.next()));

        assertThat(plan).contains("Index").contains("work_item_").doesNotContain("Seq Scan");
        assertThat(rowsRead(plan)).isLessThan(200);
    }

    @Test
    void allCountsOfThePageComeFromIndexesInOneStatement() {
        var filters = lists().map(list -> (WorkFilter) list.get()[1]).toList();

        var counts = new WorkLists(jdbc).countOf(filters);

        assertThat(counts).hasSize(filters.size()).allMatch(count -> count <= WorkLists.SHOWN_AT_MOST + 1);
        var open = count("queue = '" + MARK + "3' and status = 'open'");
        assertThat(counts.get(2)).as("a queue").isEqualTo(Math.min(open, WorkLists.SHOWN_AT_MOST + 1));
    }

    private int count(String where) {
        return jdbc.sql("select count(*) from work_item where " + where)
                .query(Integer.class)
                .single();
    }

    private String plan(WorkFilter filter, WorkCursor after) {
        var query = jdbc.sql("explain (analyze, timing off, summary off) " + WorkLists.sql(filter, after != null))
                .params(filter.parameters(""))
                .param("limit", 51);
        if (after != null) query = query.params(after.parameters(filter.sort()));
        return String.join("\n", query.query(String.class).list());
    }

    /** What the scan at the bottom gave and what it threw away. */
    private static int rowsRead(String plan) {
        var rows = java.util.regex.Pattern.compile("actual rows=(\\d+)|Rows Removed by Filter: (\\d+)")
                .matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)));
        return rows.max().orElseThrow();
    }
}
