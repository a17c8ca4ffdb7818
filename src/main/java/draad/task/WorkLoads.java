package draad.task;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much work there is, per person and per queue, and what became of it; never how long anybody talked. */
@Repository
public class WorkLoads {

    /** How far back what was done is counted. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final WorkLists lists;
    private final Clock clock;

    WorkLoads(JdbcClient jdbc, WorkLists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Of one person.
     *
     * @param done in the last seven days
     * @param kept how many of these by when they were promised
     */
    public record Load(int inHand, int late, @Nullable OffsetDateTime nextDue, int done, int kept) {

        static final Load NONE = new Load(0, 0, null, 0, 0);
    }

    public record QueueLoad(String queue, int open, int free, int late) {}

    /** @param done in the last seven days, with how many by when they were promised */
    public record Done(String caseType, String titleEn, String titleNl, int done, int kept) {}

    /**
     * Of each of these, also who has nothing.
     *
     * @param alsoConfidential for who may know of those
     */
    public Map<String, Load> of(Collection<String> people, boolean alsoConfidential) {
        var loads = new HashMap<String, Load>();
        people.forEach(person -> loads.put(person, Load.NONE));
        jdbc.sql(
                        """
                        select asked.who, held.*, finished.* from unnest(cast(:people as text[])) as asked (who)
                        cross join lateral (
                            select count(*) as in_hand, count(*) filter (where due_at < :now) as late, min(due_at) as next_due
                            from work_item
                            where status = 'open' and assignee = asked.who and (:also or not confidential)) held
                        cross join lateral (
                            select count(*) as done, count(*) filter (where done_at <= promised_at) as kept
                            from work_item
                            where status = 'done' and assignee = asked.who and done_at >= :since
                              and (:also or not confidential)) finished""")
                .param("people", people.toArray(String[]::new))
                .param("now", WorkItems.at(clock.instant()))
                .param("since", WorkItems.at(clock.instant().minus(LATELY)))
                .param("also", alsoConfidential)
                .query((row, number) -> loads.put(
                        row.getString("who"),
                        new Load(
                                row.getInt("in_hand"),
                                row.getInt("late"),
                                local(row.getObject("next_due", OffsetDateTime.class)),
                                row.getInt("done"),
                                row.getInt("kept"))))
                .list();
        return loads;
    }

    /** Of these queues, those that have any work. */
    public List<QueueLoad> ofQueues(Set<String> queues, String me, boolean alsoConfidential) {
        return lists.counts(me, alsoConfidential, clock.instant()).stream()
                .filter(count -> queues.contains(count.queue()))
                .map(count -> new QueueLoad(count.queue(), count.open(), count.unclaimed(), count.overdue()))
                .toList();
    }

    /** What somebody did lately, by kind; the most of it first. */
    public List<Done> doneBy(String person, boolean alsoConfidential) {
        return jdbc.sql(
                        """
                        select coalesce(case_type, 'notice') as case_type, min(title_en) as en, min(title_nl) as nl,
                               count(*) as done, count(*) filter (where done_at <= promised_at) as kept
                        from work_item
                        where status = 'done' and assignee = :person and done_at >= :since
                          and (:also or not confidential)
                        group by coalesce(case_type, 'notice'), step order by done desc, en limit 50""")
                .param("person", person)
                .param("since", WorkItems.at(clock.instant().minus(LATELY)))
                .param("also", alsoConfidential)
                .query((row, number) -> new Done(
                        row.getString("case_type"),
                        row.getString("en"),
                        row.getString("nl"),
                        row.getInt("done"),
                        row.getInt("kept")))
                .list();
    }

    private @Nullable OffsetDateTime local(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
