package draad.staff;

import draad.shared.Actor;
import draad.shared.Channel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the bank.
 *
 * @param channel the channel that they serve unless they say otherwise
 * @param language {@code nl} or {@code en}
 * @param mostWork how many work items they have in hand at most, null without limit
 * @param teams the teams that they are in
 * @param leads the teams of these that they lead
 * @param queues the queues that their teams serve
 */
public record Employee(
        String userName,
        String name,
        Channel channel,
        String language,
        Presence presence,
        @Nullable Integer mostWork,
        List<Skill> skills,
        Set<String> roles,
        Set<String> teams,
        Set<String> leads,
        Set<String> queues) {

    public Employee {
        skills = List.copyOf(skills);
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        leads = Set.copyOf(leads);
        queues = Set.copyOf(queues);
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    /** The skills that count on that day. */
    public Set<String> skillsOn(LocalDate day) {
        var valid = new TreeSet<String>();
        for (var skill : skills) if (skill.isValidOn(day)) valid.add(skill.name());
        return valid;
    }

    /** Which of these skills they lack on that day; nothing when they are fit. */
    public SortedSet<String> missing(Collection<String> needed, LocalDate day) {
        var missing = new TreeSet<>(needed);
        missing.removeAll(skillsOn(day));
        return missing;
    }

    public Actor asActor() {
        return Actor.employee(userName, name);
    }
}
