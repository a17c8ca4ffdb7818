package draad.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, what they may do today, and who is there. */
@Component
public class Staff {

    private final Employees employees;
    private final Teams teams;
    private final ApplicationEventPublisher events;

    Staff(Employees employees, Teams teams, ApplicationEventPublisher events) {
        this.employees = employees;
        this.teams = teams;
        this.events = events;
    }

    public Optional<Employee> find(String userName) {
        return employees.find(userName);
    }

    /** What these colleagues are called, by their user names, in one look-up. */
    public Map<String, String> names(Collection<String> userNames) {
        return employees.names(userNames);
    }

    /** Who is there now, by name; at most 500. */
    public List<Employee> present() {
        return employees.present();
    }

    /** Those whose team serves the queue and who have each of these skills on that very day, present or not. */
    public List<Employee> fitFor(Set<String> skills, LocalDate on, String queue) {
        return employees.serving(queue).stream()
                .filter(employee -> employee.missing(skills, on).isEmpty())
                .toList();
    }

    /** The queues that those serve who have each of these skills on that day, with how many of them serve each. */
    public SortedMap<String, Integer> queuesOf(Set<String> skills, LocalDate on) {
        var served = new TreeMap<String, Integer>();
        employees.having(skills).stream()
                .filter(employee -> employee.missing(skills, on).isEmpty())
                .flatMap(employee -> employee.queues().stream())
                .forEach(queue -> served.merge(queue, 1, Integer::sum));
        return served;
    }

    /** What somebody here may do on that day, each once. */
    public List<String> skillsOn(LocalDate day) {
        return employees.skillsOn(day);
    }

    /** Who holds this function in the line: somebody of that user name, else the first who has it as a role. */
    public Optional<Employee> inFunction(String function) {
        return employees.find(function).or(() -> employees.firstInRole(function));
    }

    /** The team that answers for the queue. */
    public Optional<String> answeringFor(String queue) {
        return teams.answeringFor(queue);
    }

    /** The teams that serve the queue; the first is the one that answers for it. */
    public List<Team> serving(String queue) {
        return teams.serving(queue);
    }

    public List<Team> teams() {
        return teams.all();
    }

    /** Whether the one leads a team that the other is in. */
    public boolean leads(Employee leader, Employee member) {
        return leader.leads().stream().anyMatch(member.teams()::contains);
    }

    /** Those in the teams that they lead, by name; nobody for who leads none. */
    public List<Employee> ledBy(Employee leader) {
        return leader.leads().isEmpty() ? List.of() : employees.in(leader.leads());
    }

    @Transactional
    public void change(String userName, Presence presence) {
        if (employees.setPresence(userName, presence)) events.publishEvent(new PresenceChanged(userName, presence));
    }
}
