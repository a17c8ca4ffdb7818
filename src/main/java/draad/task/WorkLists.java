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

    /** Beyond this a count says "at least": nobody needs the exact number, and counting it costs. */
    static final int COUNTED_AT_MOST = 10_000;

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
            parts.add("select %d as place, (select count(*) from (%s) rows) as items"
                    .formatted(i, filters.get(i).sql("1", false, prefix, ":most")));
            parameters.putAll(filters.get(i).parameters(prefix));
        }
        return jdbc.sql(String.join(" union all ", parts) + " order by place")
                .params(parameters)
                .param("most", SHOWN_AT_MOST + 1)
                .query((row, number) -> row.getInt("items"))
                .list();
    }

    /** How much lies in each queue that has any work, without reading all of it. */
    List<QueueCount> counts(String userName, boolean alsoConfidential, Instant now) {
        return jdbc.sql(COUNTS)
                .param("me", userName)
                .param("also", alsoConfidential)
                .param("now", WorkItems.at(now))
                .param("most", COUNTED_AT_MOST)
                .query((row, number) -> new QueueCount(
                        row.getString("queue"),
                        row.getInt("open"),
                        row.getInt("unclaimed"),
                        row.getInt("mine"),
                        row.getInt("overdue"),
                        row.getInt("open") == COUNTED_AT_MOST))
                .list();
    }

    /** @param atLeast whether there are more than were counted */
    record QueueCount(String queue, int open, int unclaimed, int mine, int overdue, boolean atLeast) {}

    private static final String COUNTS =
            """
            with recursive used(queue) as (
                (select queue from work_item where status = 'open' order by queue limit 1)
                union all
                select (select queue from work_item where status = 'open' and queue > used.queue order by queue limit 1)
                from used where used.queue is not null
            ), mine as (
                select queue, count(*) as items from work_item
                where status = 'open' and assignee = :me and (:also or not confidential) group by queue
            )
            select used.queue, coalesce(mine.items, 0) as mine,
                   (select count(*) from (select from work_item w
                        where w.queue = used.queue and status = 'open' and (:also or not confidential) limit :most) open) as open,
                   (select count(*) from (select from work_item w
                        where w.queue = used.queue and status = 'open' and assignee is null and (:also or not confidential) limit :most) free) as unclaimed,
                   (select count(*) from (select from work_item w
                        where w.queue = used.queue and status = 'open' and due_at < :now and (:also or not confidential) limit :most) late) as overdue
            from used left join mine using (queue)
            where used.queue is not null
            order by used.queue""";
}
