package draad.race;

import java.util.Map;
import java.util.TreeMap;

/** What a race came to. */
record Result(
        Map<String, Integer> acknowledged,
        Map<Way, Integer> wordFirst,
        Map<Way, Integer> doneFirst,
        Map<Moment, Integer> kills,
        int cutOff,
        int unraced,
        int unracedClosed,
        Map<String, Integer> violations,
        long neverEnded) {

    int pairs() {
        return sum(acknowledged);
    }

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return """
                pairs           %d %s
                word first      %d %s
                done first      %d %s
                kills           %d %s
                calls cut off   %d
                unraced closed  %d of %d
                never ended     %d
                violations      %d %s"""
                .formatted(
                        pairs(),
                        new TreeMap<>(acknowledged),
                        sum(wordFirst),
                        wordFirst,
                        sum(doneFirst),
                        doneFirst,
                        sum(kills),
                        kills,
                        cutOff,
                        unracedClosed,
                        unraced,
                        neverEnded,
                        sum(violations),
                        violations);
    }
}
