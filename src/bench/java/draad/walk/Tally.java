package draad.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of the cases: ends counted per path, what was passed, and what is wrong. */
final class Tally {

    private static final int MOST_TOLD = 40;

    private final Map<String, Map<String, Integer>> paths = new TreeMap<>();
    private final Map<String, Map<String, Integer>> ends = new TreeMap<>();
    private final Map<String, Set<String>> passed = new TreeMap<>();
    private final Map<String, Integer> findings = new TreeMap<>();
    private final MessageDigest digest;
    private long walked;
    private long followed;

    Tally() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @param path what the case passed, in the order in which it first came there */
    void ended(String type, String end, List<String> path, boolean first) {
        if (first) walked++;
        else followed++;
        ends.computeIfAbsent(type, it -> new TreeMap<>()).merge(end, 1, Integer::sum);
        var way = String.join(" ", path);
        paths.computeIfAbsent(type, it -> new TreeMap<>()).merge(way, 1, Integer::sum);
        digest.update((type + "|" + end + "|" + way + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void passed(String process, Set<String> elements) {
        passed.computeIfAbsent(process, it -> new TreeSet<>()).addAll(elements);
    }

    void finding(String what) {
        findings.merge(what, 1, Integer::sum);
    }

    long walked() {
        return walked;
    }

    int findings() {
        return findings.values().stream().mapToInt(it -> it).sum();
    }

    int kindsOfEnd() {
        return ends.values().stream().mapToInt(Map::size).sum();
    }

    boolean isRight() {
        return findings.isEmpty();
    }

    /** Of what has been walked until now. */
    String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest(), 0, 16);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be cloned", e);
        }
    }

    String compared(Tally other) {
        if (!paths.equals(other.paths)) return "OTHER COUNTS: " + differences(other);
        return digest().equals(other.digest()) ? "same counts per path" : "same counts, in ANOTHER ORDER";
    }

    private String differences(Tally other) {
        var types = new TreeSet<>(paths.keySet());
        types.addAll(other.paths.keySet());
        types.removeIf(type -> paths.getOrDefault(type, Map.of()).equals(other.paths.getOrDefault(type, Map.of())));
        return types.toString();
    }

    void tell(WalkingBank bank) {
        System.out.printf("%nwalked %d cases, and %d that followed from them%n", walked, followed);
        for (var type : ends.keySet()) {
            int all = ends.get(type).values().stream().mapToInt(it -> it).sum();
            System.out.printf("%n%s: %d cases, %d paths%n", type, all, paths.get(type).size());
            ends.get(type).forEach((end, times) -> System.out.printf("  %6d  %s%n", times, end));
        }
        System.out.printf("%nnever passed:%n");
        bank.elements().forEach((process, elements) -> {
            var never = new TreeSet<>(elements);
            never.removeAll(passed.getOrDefault(process, Set.of()));
            if (!never.isEmpty()) System.out.printf("  %s: %s%n", process, String.join(", ", never));
        });
        System.out.printf("%nfindings: %d%n", findings());
        findings.entrySet().stream()
                .limit(MOST_TOLD)
                .forEach(finding -> System.out.printf("  %6d  %s%n", finding.getValue(), finding.getKey()));
        System.out.printf("%ndigest %s%n", digest());
    }
}
