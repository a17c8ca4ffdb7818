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
        int unheardInForce,
        int doubts,
        int unraced,
        int unracedClosed,
        Map<String, Integer> violations,
        long untold) {

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
                unheard words   %d in force, %d not at all
                doubts settled  %d
                unraced closed  %d of %d
                never told      %d
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
                        unheardInForce,
                        acknowledged.getOrDefault("unheard", 0) - unheardInForce,
                        doubts,
                        unracedClosed,
                        unraced,
                        untold,
                        sum(violations),
                        violations);
    }
}
