package draad.staff;

import draad.shared.Text;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of teams, with what they serve. */
@Repository
class Teams {

    private static final String SELECT =
            """
            select team.*,
                   array(select queue from team_queue q where q.team = team.id order by queue) as queues,
                   array(select user_name from team_member m where m.team = team.id and m.leads order by user_name) as leads
            from team""";

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> answeringFor(String queue) {
        return jdbc.sql("select team from team_queue where queue = :queue order by answers_for_it desc, team limit 1")
                .param("queue", queue)
                .query(String.class)
                .optional();
    }

    List<Team> all() {
        return jdbc.sql(SELECT + " order by id").query(Teams::read).list();
    }

    List<Team> serving(String queue) {
        return jdbc.sql(
                        SELECT
                                + """
                 join team_queue served on served.team = team.id
                where served.queue = :queue order by served.answers_for_it desc, team.id""")
                .param("queue", queue)
                .query(Teams::read)
                .list();
    }

    private static Team read(ResultSet row, int number) throws SQLException {
        return new Team(
                row.getString("id"),
                new Text(row.getString("name_en"), row.getString("name_nl")),
                texts(row.getArray("queues")),
                texts(row.getArray("leads")));
    }

    static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
