package draad.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the small bank that the demo is; password {@code demo} for all. */
@Component
@Profile("demo")
@Order(100)
class DemoStaff implements ApplicationRunner {

    private record Person(String userName, String name, String channel, List<String> roles, List<String> skills) {}

    private record DemoTeam(String id, String en, String nl, List<String> queues, List<String> members) {}

    private static final List<String> DESK = List.of("closing-desk", "data-quality", "business-desk", "english");
    private static final List<String> ADVISER =
            List.of("mortgage-licence", "large-mortgage", "business-income", "english");
    private static final List<String> ACCEPTANT = List.of("mortgage-acceptance", "large-mortgage");
    private static final List<String> COMPLAINTS = List.of("complaint-handling", "business-desk", "closing-desk");

    private static final List<Person> PEOPLE = List.of(
            new Person("agent", "Samira Bouzid", "phone", List.of("agent"), DESK),
            new Person("branch-adviser", "Tom de Wit", "branch", List.of("adviser"), DESK),
            new Person("mortgage-specialist", "Ilse Vermeer", "branch", List.of("adviser"), ADVISER),
            new Person("mortgage-acceptant", "Ruben Kok", "branch", List.of("acceptant"), ACCEPTANT),
            new Person("mailroom", "Joke Postma", "mail", List.of("mailroom"), List.of("data-quality")),
            new Person("webcare-agent", "Yara Singh", "webcare", List.of("webcare"), DESK),
            new Person("complaints", "Henk Oosterhuis", "phone", List.of("complaints"), COMPLAINTS),
            new Person("compliance", "Mei Lin Chan", "branch", List.of("compliance"), List.of("compliance")),
            new Person("team-lead", "Anouk Jansen", "phone", List.of("team-lead"), DESK),
            new Person("designer", "Bram Willems", "branch", List.of("designer"), List.of()),
            new Person("second-designer", "Fatma Yildiz", "branch", List.of("designer"), List.of()),
            new Person("operator", "Kees Hofman", "branch", List.of("operator"), List.of("data-quality")));

    private static final List<DemoTeam> TEAMS = List.of(
            new DemoTeam(
                    "contact-centre",
                    "Contact centre",
                    "Klantcontact",
                    List.of("phone", "savings-service"),
                    List.of("agent", "webcare-agent")),
            new DemoTeam("branches", "Branches", "Kantoren", List.of("branch"), List.of("branch-adviser")),
            new DemoTeam(
                    "accounts",
                    "Account service",
                    "Rekeningen",
                    List.of("closing-service", "data-quality"),
                    List.of("agent", "branch-adviser", "webcare-agent", "operator", "mailroom")),
            new DemoTeam(
                    "mortgages",
                    "Mortgage advice",
                    "Hypotheekadvies",
                    List.of("mortgage-advice"),
                    List.of("mortgage-specialist")),
            new DemoTeam(
                    "acceptance",
                    "Mortgage acceptance",
                    "Hypotheekacceptatie",
                    List.of("mortgage-acceptance"),
                    List.of("mortgage-acceptant")),
            new DemoTeam("mailroom", "Mailroom", "Postkamer", List.of("mailroom"), List.of("mailroom")),
            new DemoTeam("webcare", "Webcare", "Webcare", List.of("webcare"), List.of("webcare-agent")),
            new DemoTeam("complaints", "Complaints", "Klachten", List.of("complaints"), List.of("complaints")),
            new DemoTeam("compliance", "Compliance", "Compliance", List.of("compliance"), List.of("compliance")),
            new DemoTeam("leads", "Team leads", "Teamleiders", List.of("team-leads", "unrouted"), List.of("operator")));

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
        PEOPLE.forEach(person -> add(person, hash));
        TEAMS.forEach(this::add);
    }

    private void add(Person person, String hash) {
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
                    .params(person.userName(), skill, endOf(skill))
                    .update();
    }

    /** A licence must be renewed some day; what somebody has learnt stays. */
    private @Nullable LocalDate endOf(String skill) {
        return skill.endsWith("-licence") ? LocalDate.now(clock).plusYears(2) : null;
    }

    private void add(DemoTeam team) {
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
