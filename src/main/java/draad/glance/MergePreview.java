package draad.glance;

import java.util.List;
import java.util.stream.Stream;

/** What the one customer would be that two turn out to be: all that either has, and of two words the strictest. */
public record MergePreview(Glance one, Glance two) {

    /** All that either refused or disputed; it counts for the one that they become. */
    public List<TheirWord.Said> refused() {
        return Stream.concat(one.refused().stream(), two.refused().stream()).toList();
    }

    /** What one asked for and the other refused: the no counts. */
    public List<TheirWord.Said> overruled() {
        return Stream.concat(one.asked().stream(), two.asked().stream())
                .filter(asked -> refused().stream()
                        .anyMatch(no -> no.word().action().equals(asked.word().action())))
                .toList();
    }

    public int holdings() {
        return one.has().size() + two.has().size();
    }

    public int cases() {
        return one.running().size() + two.running().size();
    }

    public List<Glance> both() {
        return List.of(one, two);
    }

    /** The one that a glance of this preview would be merged with. */
    public Glance other(Glance glance) {
        return glance.equals(one) ? two : one;
    }
}
