package draad.walk;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes every case type through every path of its model, with data from its forms, on the application as it is and a
 * real PostgreSQL. Arguments: how many cases, the seed, the most minutes, and {@code twice} to walk all of it again
 * with the same seed, or case types to walk only those, each case as it is among all. Run it with
 * {@code mvn -Pbench -Dbench=draad.walk.GeneratedWalk -Dexec.args="10000 42" test-compile exec:java}.
 */
public final class GeneratedWalk {

    private static final int PROGRESS = 25;

    private final WalkingBank bank;
    private final long seed;
    private final long most;
    private final Duration patience;
    private final Set<String> only;
    private long reached;

    private GeneratedWalk(WalkingBank bank, long seed, long most, Duration patience, Set<String> only) {
        this.bank = bank;
        this.seed = seed;
        this.most = most;
        this.patience = patience;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        long cases = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 42;
        var patience = Duration.ofMinutes(arguments.length > 2 ? Long.parseLong(arguments[2]) : 24 * 60);
        var only = Arrays.stream(arguments).skip(3).collect(Collectors.toCollection(TreeSet::new));
        boolean twice = only.remove("twice");
        boolean right = true;
        try (var bank = new WalkingBank(Files.createTempDirectory("generated-walk"))) {
            var walk = new GeneratedWalk(bank, seed, cases, patience, only);
            var first = walk.walk();
            first.tell(bank);
            right = first.isRight();
            if (twice) {
                var again = new GeneratedWalk(bank, seed, walk.reached, patience.multipliedBy(3), only).walk();
                System.out.printf("the same walk again: %s, digest %s%n", again.compared(first), again.digest());
                right &= again.digest().equals(first.digest());
            }
        }
        System.exit(right ? 0 : 1);
    }

    private Tally walk() {
        var tally = new Tally();
        var types = bank.caseTypes();
        long began = System.nanoTime();
        for (reached = 0; reached < most && spent(began).compareTo(patience) < 0; reached++) {
            var type = types.get((int) (reached % types.size()));
            if (!only.isEmpty() && !only.contains(type)) continue;
            walk(type, reached, tally);
            if (tally.walked() % PROGRESS == 0) progress(tally, began);
        }
        progress(tally, began);
        return tally;
    }

    private void walk(String type, long number, Tally tally) {
        try {
            new OneWalk(bank, type, new Chance(seed * 1_000_003 + number), tally).walk();
        } catch (RuntimeException e) {
            tally.finding(type + ": case " + number + " of seed " + seed + " broke the walk: " + e);
            tally.ended(type, "broken", List.of(), true);
        }
    }

    private void progress(Tally tally, long began) {
        double seconds = spent(began).toMillis() / 1000.0;
        System.out.printf(
                "%6d of %d cases, %.1f a second, %d kinds of end, %d findings%n",
                tally.walked(), most, tally.walked() / seconds, tally.kindsOfEnd(), tally.findings());
    }

    private static Duration spent(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
