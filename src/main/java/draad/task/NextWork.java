package draad.task;

import draad.shared.StepId;
import draad.staff.Employee;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the most urgent item that somebody can take, passing over what others are taking at this moment. */
@Repository
class NextWork {

    private static final int PATIENCE = 5;

    /**
     * The most urgent of each queue are looked up without locks (each from the head of its index), and the first of
     * these that nobody holds is locked; more are looked up than there are likely to be people asking at once.
     */
    private static final String TAKE =
            """
            with head as materialized (
                select front.id, front.priority, front.due_at
                from unnest(:queues::text[]) as asked(queue)
                cross join lateral (
                    select id, priority, due_at from work_item w
                    where w.queue = asked.queue and w.status = 'open' and w.assignee is null
                      and w.skills <@ :skills::text[] and not :me = any(w.not_for) and w.id <> all(:without::uuid[])
                    order by priority, due_at, id limit 64) front
                order by priority, due_at, id limit 64
            )
            select w.id from work_item w join head on head.id = w.id
            where w.status = 'open' and w.assignee is null
            order by head.priority, head.due_at, head.id limit 1
            for no key update of w skip locked""";

    private static final String ANY_LEFT =
            """
            select exists (
                select from work_item where queue = any(:queues::text[]) and status = 'open' and assignee is null
                  and skills <@ :skills::text[] and not :me = any(not_for) and id <> all(:without::uuid[]))""";

    private final JdbcClient jdbc;

    NextWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The item's id, locked in the caller's transaction; empty when there is none.
     *
     * @param without what is passed over
     */
    Optional<StepId> lock(
            Employee me, Collection<String> queues, Collection<String> skills, Collection<StepId> without) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            var taken = statement(TAKE, me, queues, skills, without)
                    .query(java.util.UUID.class)
                    .optional()
                    .map(StepId::new);
            if (taken.isPresent()
                    || !statement(ANY_LEFT, me, queues, skills, without)
                            .query(Boolean.class)
                            .single()) return taken;
        }
        return Optional.empty();
    }

    private JdbcClient.StatementSpec statement(
            String sql, Employee me, Collection<String> queues, Collection<String> skills, Collection<StepId> without) {
        return jdbc.sql(sql)
                .param("me", me.userName())
                .param("queues", queues.toArray(String[]::new))
                .param("skills", skills.toArray(String[]::new))
                .param("without", without.stream().map(StepId::value).toArray(java.util.UUID[]::new));
    }
}
