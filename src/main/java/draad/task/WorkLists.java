package draad.task;

import draad.web.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the work list page by page and counts it, each from an index. */
@Repository
class WorkLists {

    /** A count beside a filter says "999+" beyond this. */
    static final int SHOWN_AT_MOST = 999;

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<WorkItem> page(WorkFilter filter, @Nullable WorkCursor after, int limit) {
        var query = jdbc.sql(sql(filter, after != null))
                .params(filter.parameters(""))
                .param("limit", limit + 1);
        if (after != null) query = query.params(after.parameters(filter.sort()));
        return Page.of(query.query(WorkItems::read).list(), limit, item -> WorkCursor.after(item)
                .toString());
    }

    static String sql(WorkFilter filter, boolean after) {
        return filter.sql("*", after, "", ":limit");
    }

    /** How many items each of these shows, in one statement, each counted no further than anybody needs. */
    List<Integer> countOf(List<WorkFilter> filters) {
        if (filters.isEmpty()) return List.of();
        var parts = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        for (int i = 0; i < filters.size(); i++) {
            var prefix = "p" + i + "_";
            parts.add("select %d as place, (%s) as items"
                    .formatted(i, filters.get(i).countSql(prefix, ":most")));
            parameters.putAll(filters.get(i).parameters(prefix));
        }
        return jdbc.sql(String.join(" union all ", parts) + " order by place")
                .params(parameters)
                .param("most", SHOWN_AT_MOST + 1)
                .query((row, number) -> row.getInt("items"))
                .list();
    }

    /** How much lies in each queue that has any work: exactly, and without reading it. */
    List<QueueCount> counts(String userName, boolean alsoConfidential, Instant now) {
        return jdbc.sql(COUNTS)
                .param("me", userName)
                .param("also", alsoConfidential)
                .param("now", WorkItems.at(now))
                .query((row, number) -> new QueueCount(
                        row.getString("queue"),
                        row.getInt("open"),
                        row.getInt("unclaimed"),
                        row.getInt("mine"),
                        row.getInt("overdue")))
                .list();
    }

    record QueueCount(String queue, int open, int unclaimed, int mine, int overdue) {}

    /**
     * What is open is summed up from what is kept of each change. What is known to be late is among it; what has become
     * late since somebody last looked is counted from its own index, and is never much.
     */
    private static final String COUNTS =
            """
            with kept as (
                select queue, sum(open) as open, sum(free) as free, sum(missed) as missed from work_tally
                where :also or not confidential group by queue
            ), late as (
                select queue, count(*) as items from work_item
                where status = 'open' and missed_at is null and due_at < :now and (:also or not confidential)
                group by queue
            ), mine as (
                select queue, count(*) as items from work_item
                where status = 'open' and assignee = :me and (:also or not confidential) group by queue
            )
            select queue, open, free as unclaimed, coalesce(mine.items, 0) as mine,
                   missed + coalesce(late.items, 0) as overdue
            from kept left join late using (queue) left join mine using (queue)
            where open > 0
            order by queue""";
}
