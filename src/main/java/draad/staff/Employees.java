package draad.staff;

import draad.shared.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of employees, each read whole in one statement. */
@Repository
class Employees {

    private static final TypeReference<List<Skill>> SKILLS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select e.*,
                   (select coalesce(json_agg(json_build_object('name', skill, 'until', until)), '[]')
                    from employee_skill s where s.user_name = e.user_name) as skills,
                   array(select role from employee_role r where r.user_name = e.user_name) as roles,
                   array(select team from team_member m where m.user_name = e.user_name) as teams,
                   array(select team from team_member m where m.user_name = e.user_name and m.leads) as leads,
                   array(select distinct queue from team_member m join team_queue q using (team)
                         where m.user_name = e.user_name) as queues
            from employee e""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Employees(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Employee> find(String userName) {
        return jdbc.sql(SELECT + " where e.user_name = :userName")
                .param("userName", userName)
                .query(this::read)
                .optional();
    }

    Map<String, String> names(Collection<String> userNames) {
        var names = new HashMap<String, String>();
        if (userNames.isEmpty()) return names;
        jdbc.sql("select user_name, name from employee where user_name = any(:userNames)")
                .param("userNames", userNames.toArray(String[]::new))
                .query((row, number) -> names.put(row.getString("user_name"), row.getString("name")))
                .list();
        return names;
    }

    List<Employee> serving(String queue) {
        return jdbc.sql(
                        SELECT
                                + """
                 where e.user_name in
                    (select user_name from team_member join team_queue using (team) where queue = :queue)
                order by e.user_name""")
                .param("queue", queue)
                .query(this::read)
                .list();
    }

    /** Everybody in one of these teams, by name; at most 500. */
    List<Employee> in(Set<String> teams) {
        return jdbc.sql(
                        SELECT
                                + """
                 where e.user_name in (select user_name from team_member where team = any(:teams))
                order by e.name, e.user_name limit 500""")
                .param("teams", teams.toArray(String[]::new))
                .query(this::read)
                .list();
    }

    List<Employee> present() {
        return jdbc.sql(SELECT + " where e.presence = 'present' order by e.name, e.user_name limit 500")
                .query(this::read)
                .list();
    }

    List<String> skillsOn(LocalDate day) {
        return jdbc.sql(
                        """
                select distinct skill from employee_skill where until is null or until >= :day
                order by skill limit 200""")
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Whoever has one of these skills, also when it has ended. */
    List<Employee> having(Set<String> skills) {
        return jdbc.sql(SELECT
                        + " where e.user_name in (select user_name from employee_skill where skill = any(:skills))"
                        + " order by e.user_name")
                .param("skills", skills.toArray(String[]::new))
                .query(this::read)
                .list();
    }

    Optional<Employee> firstInRole(String role) {
        return jdbc.sql(
                        SELECT
                                + """
                 where e.user_name in (select user_name from employee_role where role = :role)
                order by e.user_name limit 1""")
                .param("role", role)
                .query(this::read)
                .optional();
    }

    Optional<String> passwordHash(String userName) {
        return jdbc.sql("select password_hash from employee where user_name = :userName")
                .param("userName", userName)
                .query(String.class)
                .optional();
    }

    /** Whether it was different before. */
    boolean setPresence(String userName, Presence presence) {
        return jdbc.sql(
                                """
                update employee set presence = :presence, presence_since = now()
                where user_name = :userName and presence <> :presence""")
                        .param("userName", userName)
                        .param("presence", presence.id())
                        .update()
                == 1;
    }

    private Employee read(ResultSet row, int number) throws SQLException {
        return new Employee(
                row.getString("user_name"),
                row.getString("name"),
                Channel.of(row.getString("channel")),
                row.getString("language"),
                Presence.of(row.getString("presence")),
                row.getObject("most_work", Integer.class),
                json.readValue(row.getString("skills"), SKILLS),
                Teams.texts(row.getArray("roles")),
                Teams.texts(row.getArray("teams")),
                Teams.texts(row.getArray("leads")),
                Teams.texts(row.getArray("queues")));
    }
}
