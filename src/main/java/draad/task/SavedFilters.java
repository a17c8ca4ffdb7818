package draad.task;

import draad.shared.Ids;
import draad.staff.Employee;
import draad.web.Problem;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people keep for themselves or share with a team of theirs. */
@Repository
class SavedFilters {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Their own and those of their teams, the oldest first. */
    List<SavedFilter> of(Employee employee) {
        return jdbc.sql(
                        """
                        (select * from saved_filter where owner = :me order by id limit :most)
                        union
                        (select * from saved_filter where team = any(:teams) order by id limit :most)
                        order by id limit :most""")
                .param("me", employee.userName())
                .param("teams", employee.teams().toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> new SavedFilter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getString("owner"),
                        row.getString("team")))
                .list();
    }

    /** @throws Problem 422 without a name, 403 for a team of others, 409 when there are enough */
    @Transactional
    void save(String name, String query, @Nullable String team, Employee owner) {
        if (name.isBlank() || name.length() > LONGEST_NAME)
            throw Problem.notAcceptable("filter-without-a-name", LONGEST_NAME);
        if (query.length() > LONGEST_QUERY) throw Problem.notAcceptable("filter-too-long");
        if (team != null && !owner.teams().contains(team)) throw Problem.forbidden("not-your-team");
        if (of(owner).size() >= MOST) throw Problem.conflict("enough-filters", MOST);
        jdbc.sql(
                        """
                insert into saved_filter (id, name, query, owner, team, created_at)
                values (:id, :name, :query, :owner, :team, :at)""")
                .param("id", Ids.next())
                .param("name", name.strip())
                .param("query", query)
                .param("owner", owner.userName())
                .param("team", team)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Only its owner does, or who leads the team that has it. */
    @Transactional
    boolean forget(UUID id, Employee who) {
        return jdbc.sql("delete from saved_filter where id = :id and (owner = :me or team = any(:leads))")
                        .param("id", id)
                        .param("me", who.userName())
                        .param("leads", who.leads().toArray(String[]::new))
                        .update()
                == 1;
    }
}
