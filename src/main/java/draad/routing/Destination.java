package draad.routing;

import draad.rule.Fired;
import draad.rule.Outcome;
import draad.shared.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where the rules send a step; without a row that fits, the queue that somebody always looks at. */
record Destination(boolean isKnown, String queue, SortedSet<String> skills, int priority, int hours, Text reason) {

    static final String UNROUTED = "unrouted";

    private static final Text NO_ROW = new Text(
            "No rule says who should do this, so it came to everybody's attention.",
            "Geen regel zegt wie dit moet doen; daarom is het onder ieders aandacht gebracht.");

    static Destination of(Outcome outcome) {
        var reason = outcome.fired().stream().findFirst().map(Fired::inWords).orElse(NO_ROW);
        return outcome.row().map(row -> read(row, reason)).orElseGet(() -> unrouted(NO_ROW));
    }

    private static Destination read(Map<String, String> row, Text reason) {
        try {
            var priority = Integer.parseInt(row.getOrDefault("priority", "5"));
            var hours = Integer.parseInt(row.getOrDefault("hours", "8"));
            var queue = row.get("queue");
            if (queue == null || priority < 1 || priority > 9 || hours < 0) return unrouted(NO_ROW);
            return new Destination(true, queue, skills(row.getOrDefault("skills", "")), priority, hours, reason);
        } catch (NumberFormatException e) {
            return unrouted(NO_ROW);
        }
    }

    /** The same place, for somebody who can do this too. */
    Destination needing(String skill) {
        var more = new TreeSet<>(skills);
        more.add(skill);
        return new Destination(isKnown, queue, more, priority, hours, reason);
    }

    /** Another place, because those who can do what was asked work there. */
    Destination movedTo(String other, String skill, Text why) {
        return new Destination(isKnown, other, new TreeSet<>(java.util.Set.of(skill)), priority, hours, why);
    }

    private static Destination unrouted(Text reason) {
        return new Destination(false, UNROUTED, Collections.emptySortedSet(), 2, 4, reason);
    }

    /** {@code mortgage-licence|english}. */
    static SortedSet<String> skills(String written) {
        var skills = new TreeSet<String>();
        Arrays.stream(written.split("[|,;\\s]+"))
                .filter(skill -> !skill.isBlank())
                .forEach(skills::add);
        return skills;
    }
}
