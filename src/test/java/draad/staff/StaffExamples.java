package draad.staff;

import draad.shared.Assurance;
import draad.shared.Channel;
import draad.web.Door;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes employees and queues of a test's own, with password {@code demo}. */
public final class StaffExamples {

    private final JdbcClient jdbc;

    public StaffExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A queue that nobody else knows, served by a team of its own. */
    public String queue() {
        var queue = "queue-" + UUID.randomUUID();
        jdbc.sql("insert into team (id, name_en, name_nl) values (?, 'Team', 'Team')")
                .param(queue)
                .update();
        jdbc.sql("insert into team_queue (team, queue) values (?, ?)")
                .params(queue, queue)
                .update();
        return queue;
    }

    /** Somebody who serves the queue and has skills that do not end. */
    public Employee serving(String queue, String... skills) {
        var until = new HashMap<String, LocalDate>();
        for (var skill : skills) until.put(skill, null);
        return serving(queue, until);
    }

    public Employee serving(String queue, Map<String, LocalDate> skills) {
        var userName = "employee-" + UUID.randomUUID();
        jdbc.sql(
                        """
                insert into employee (user_name, password_hash, name, channel, language)
                values (?, '{noop}demo', 'Ans Tester', 'phone', 'en')""")
                .param(userName)
                .update();
        skills.forEach(
                (skill, until) -> jdbc.sql("insert into employee_skill (user_name, skill, until) values (?, ?, ?)")
                        .params(userName, skill, until)
                        .update());
        jdbc.sql("insert into team_member (team, user_name) values (?, ?)")
                .params(queue, userName)
                .update();
        return find(userName);
    }

    public Employee leading(String queue, String... skills) {
        var lead = serving(queue, skills);
        jdbc.sql("update team_member set leads = true where user_name = ?")
                .param(lead.userName())
                .update();
        return find(lead.userName());
    }

    public void goesAway(Employee employee) {
        jdbc.sql("update employee set presence = 'away' where user_name = ?")
                .param(employee.userName())
                .update();
    }

    public void hasAtMost(Employee employee, int items) {
        jdbc.sql("update employee set most_work = ? where user_name = ?")
                .params(items, employee.userName())
                .update();
    }

    public static Door door(Employee employee) {
        return new Door(employee.asActor(), Channel.PHONE, Assurance.KNOWN, Optional.empty(), Set.of(), Locale.ENGLISH);
    }

    private Employee find(String userName) {
        return new Employees(
                        jdbc, tools.jackson.databind.json.JsonMapper.builder().build())
                .find(userName)
                .orElseThrow();
    }
}
