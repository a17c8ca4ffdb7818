package draad.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the small bank that the demo is; password {@code demo} for all. */
@Component
@Profile("demo")
@Order(5)
@Import(DemoStaffLogins.class)
class DemoStaff implements ApplicationRunner {

    private static final String LEADS_ALL = "team-lead";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoStaff(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var hash = String.valueOf(passwords.encode("demo"));
        DemoPeople.PEOPLE.forEach(person -> add(person, hash));
        DemoPeople.TEAMS.forEach(this::add);
    }

    private void add(DemoPeople.Person person, String hash) {
        jdbc.sql(
                        """
                insert into employee (user_name, password_hash, name, channel, language)
                values (?, ?, ?, ?, 'nl') on conflict do nothing""")
                .params(person.userName(), hash, person.name(), person.channel())
                .update();
        for (var role : person.roles())
            jdbc.sql("insert into employee_role (user_name, role) values (?, ?) on conflict do nothing")
                    .params(person.userName(), role)
                    .update();
        for (var skill : person.skills())
            jdbc.sql("insert into employee_skill (user_name, skill, until) values (?, ?, ?) on conflict do nothing")
                    .params(Arrays.asList(person.userName(), skill, endOf(skill)))
                    .update();
    }

    /** A licence must be renewed some day; what somebody has learnt stays. */
    private @Nullable LocalDate endOf(String skill) {
        return skill.endsWith("-licence") ? LocalDate.now(clock).plusYears(2) : null;
    }

    private void add(DemoPeople.DemoTeam team) {
        jdbc.sql("insert into team (id, name_en, name_nl) values (?, ?, ?) on conflict do nothing")
                .params(team.id(), team.en(), team.nl())
                .update();
        for (var queue : team.queues())
            jdbc.sql("insert into team_queue (team, queue) values (?, ?) on conflict do nothing")
                    .params(team.id(), queue)
                    .update();
        for (var member : team.members()) addMember(team.id(), member, false);
        addMember(team.id(), LEADS_ALL, true);
    }

    private void addMember(String team, String userName, boolean leads) {
        jdbc.sql("insert into team_member (team, user_name, leads) values (?, ?, ?) on conflict do nothing")
                .params(team, userName, leads)
                .update();
    }
}
