package draad.team;

import draad.agreement.Agreements;
import draad.cases.Confidential;
import draad.staff.Employee;
import draad.staff.Skill;
import draad.staff.Staff;
import draad.staff.Team;
import draad.task.WorkLoads;
import draad.web.Door;
import draad.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The teams that somebody leads: load per person and queue, presence, skills; and one colleague to talk about with. */
@Controller
@RequestMapping("/team")
class TeamPage {

    /** A licence that ends within this many days is worth a word. */
    private static final int SOON = 60;

    private final Staff staff;
    private final WorkLoads loads;
    private final Agreements agreements;
    private final Clock clock;

    TeamPage(Staff staff, WorkLoads loads, Agreements agreements, Clock clock) {
        this.staff = staff;
        this.loads = loads;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @param soon whether the skill ends before long, or has ended */
    public record Able(String name, boolean valid, boolean soon, Skill skill) {}

    public record Member(Employee who, WorkLoads.Load load, List<Able> skills) {}

    @GetMapping
    String team(Door door, Model model) {
        var me = leader(door);
        var people = staff.ledBy(me);
        var loadOf = loads.of(people.stream().map(Employee::userName).toList(), Confidential.mayKnow(door));
        model.addAttribute(
                "members",
                people.stream()
                        .map(who -> new Member(who, Objects.requireNonNull(loadOf.get(who.userName())), skills(who)))
                        .sorted(Comparator.comparing(
                                (Member member) -> -member.load().inHand()))
                        .toList());
        model.addAttribute("queues", loads.ofQueues(queues(me), me.userName(), Confidential.mayKnow(door)));
        model.addAttribute("leads", me.leads().size());
        return "team/team";
    }

    @GetMapping("/{userName}")
    String person(@PathVariable String userName, Door door, Model model) {
        var me = leader(door);
        var who = staff.find(userName).filter(found -> staff.leads(me, found)).orElseThrow(Problem::notFound);
        model.addAttribute(
                "member",
                new Member(
                        who,
                        Objects.requireNonNull(loads.of(List.of(userName), Confidential.mayKnow(door))
                                .get(userName)),
                        skills(who)));
        model.addAttribute("done", loads.doneBy(userName, Confidential.mayKnow(door)));
        model.addAttribute("promised", agreements.keeping(userName));
        return "team/person";
    }

    private List<Able> skills(Employee who) {
        var today = LocalDate.now(clock);
        return who.skills().stream()
                .sorted(Comparator.comparing(Skill::name))
                .map(skill ->
                        new Able(skill.name(), skill.isValidOn(today), !skill.isValidOn(today.plusDays(SOON)), skill))
                .toList();
    }

    private Set<String> queues(Employee me) {
        return staff.teams().stream()
                .filter(team -> me.leads().contains(team.id()))
                .map(Team::queues)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Employee leader(Door door) {
        return staff.find(door.actor().id())
                .filter(me -> !me.leads().isEmpty())
                .orElseThrow(() -> Problem.forbidden("only-who-leads"));
    }
}
