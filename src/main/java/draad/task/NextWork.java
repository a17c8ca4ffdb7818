package draad.task;

import draad.shared.StepId;
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
                      and w.skills <@ :skills::text[] and not :me = any(w.not_for)
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
                  and skills <@ :skills::text[] and not :me = any(not_for))""";

    private final JdbcClient jdbc;

    NextWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The item's id, locked in the caller's transaction; empty when there is none. */
    Optional<StepId> lock(Collection<String> queues, Collection<String> skills, String me) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            var taken = statement(TAKE, queues, skills, me)
                    .query(java.util.UUID.class)
                    .optional()
                    .map(StepId::new);
            if (taken.isPresent()
                    || !statement(ANY_LEFT, queues, skills, me)
                            .query(Boolean.class)
                            .single()) return taken;
        }
        return Optional.empty();
    }

    private JdbcClient.StatementSpec statement(
            String sql, Collection<String> queues, Collection<String> skills, String me) {
        return jdbc.sql(sql)
                .param("queues", queues.toArray(String[]::new))
                .param("skills", skills.toArray(String[]::new))
                .param("me", me);
    }
}
