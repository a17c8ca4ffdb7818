package draad.race;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Words raced against doings over two nodes of the packaged application on one durable PostgreSQL, a node being killed
 * in each wave of pairs.
 */
public final class GuardRace implements AutoCloseable {

    private static final int AT_ONCE = 5;
    private static final int UNRACED = 20;
    private static final int WAVE = 20;
    private static final int PAIRS_A_KILL = 25;

    private final EmbeddedPostgres postgres;
    private final Trap trap = new Trap();
    private final List<Node> nodes;
    private final CarefulCalls calls;
    private final RacingBank bank;
    private final Ledger ledger;
    private final Map<Way, Aim> aims = new EnumMap<>(Way.class);
    private final ExecutorService races = Executors.newFixedThreadPool(AT_ONCE);
    private final ExecutorService sides = Executors.newCachedThreadPool();
    private final Consumer<String> progress;

    /** @param progress hears how far it is */
    public GuardRace(Path jar, Path directory, Consumer<String> progress) throws Exception {
        this.progress = progress;
        new RaceDesign(directory).write();
        postgres = durable();
        nodes = List.of(
                new Node("one", jar, directory, postgres.getPort(), trap),
                new Node("two", jar, directory, postgres.getPort(), trap));
        calls = new CarefulCalls(nodes);
        bank = new RacingBank(calls);
        ledger = new Ledger(JdbcClient.create(
                new DriverManagerDataSource(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "")));
        for (var way : Way.values()) aims.put(way, new Aim(way.ordinal(), way.usualMillis()));
    }

    /** As a bank would run it: what is committed survives. */
    private static EmbeddedPostgres durable() throws Exception {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }

    public Result run(int pairs) throws Exception {
        for (var node : nodes) {
            node.start();
            node.awaitUp();
            progress.accept("a node is up");
        }
        var worker = new Worker(calls);
        try (worker) {
            var raced = new ArrayList<Pair>();
            while (raced.size() < pairs) {
                if (Result.sum(trap.sprung()) * PAIRS_A_KILL <= raced.size()) trap.set();
                raced.addAll(wave(raced.size(), Math.min(WAVE, pairs - raced.size())));
                progress.accept(raced.size() + " of " + pairs + " pairs, kills " + trap.sprung());
            }
            var caughtLast = trap.caught(Duration.ofMillis(200));
            if (caughtLast.isPresent()) startAgain(caughtLast.get());
            awaitQuiet();
            int closed = closeUnraced();
            return result(raced, closed, worker);
        }
    }

    /** Pairs run on while the node that is killed among them is started again. */
    private List<Pair> wave(int first, int size) throws Exception {
        List<Future<Pair>> running = IntStream.range(first, first + size)
                .mapToObj(pair -> races.submit(() -> race(Way.values()[pair % Way.values().length])))
                .toList();
        while (!running.stream().allMatch(Future::isDone)) {
            var node = trap.caught(Duration.ofMillis(200));
            if (node.isPresent()) startAgain(node.get());
        }
        var raced = new ArrayList<Pair>();
        for (var pair : running) raced.add(pair.get());
        return raced;
    }

    private static void startAgain(Node node) throws IOException {
        node.start();
        node.awaitUp();
    }

    private Pair race(Way way) throws Exception {
        var customer = bank.customer(way);
        var account = bank.account(customer);
        var aim = aims.get(way);
        int later = aim.next();
        var start = new CyclicBarrier(2);
        var word = sides.submit(after(start, Math.max(0, later), () -> bank.refuse(way, customer, account)));
        var closing = sides.submit(after(start, Math.max(0, -later), () -> {
            bank.close(way, customer, account);
            return true;
        }));
        closing.get(20, TimeUnit.MINUTES);
        var pair = word.get(20, TimeUnit.MINUTES);
        aim.learn(!ledger.wasDoneBefore(pair));
        return pair;
    }

    private static <T> Callable<T> after(CyclicBarrier start, int millis, Callable<T> act) {
        return () -> {
            start.await(1, TimeUnit.MINUTES);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            return act.call();
        };
    }

    /** What a killed node had taken is done by another when its lock has ended. */
    private void awaitQuiet() {
        long before = -1;
        for (int round = 0; round < 8; round++) {
            long now = ledger.activity();
            if (now == before) return;
            before = now;
            LockSupport.parkNanos(Duration.ofSeconds(12).toNanos());
        }
    }

    private int closeUnraced() {
        var ways = List.of(Way.API, Way.JOB, Way.EXTERNAL_TASK, Way.BATCH);
        var accounts = IntStream.range(0, UNRACED)
                .mapToObj(i -> {
                    var way = ways.get(i % ways.size());
                    var customer = bank.customer(way);
                    var account = bank.account(customer);
                    bank.close(way, customer, account);
                    return account;
                })
                .toList();
        for (int round = 0; round < 120 && ledger.closed(accounts) < UNRACED; round++)
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return ledger.closed(accounts);
    }

    private Result result(List<Pair> raced, int unracedClosed, Worker worker) {
        var acknowledged = new TreeMap<String, Integer>();
        var wordFirst = new EnumMap<Way, Integer>(Way.class);
        var doneFirst = new EnumMap<Way, Integer>(Way.class);
        var violations = new TreeMap<String, Integer>();
        for (var pair : raced) {
            acknowledged.merge(pair.status(), 1, Integer::sum);
            (ledger.wasDoneBefore(pair) ? doneFirst : wordFirst).merge(pair.way(), 1, Integer::sum);
            ledger.violation(pair).ifPresent(wrong -> violations.merge(pair.way() + ": " + wrong, 1, Integer::sum));
        }
        ledger.handedOutTooLate(raced, worker.handed()).forEach(wrong -> violations.merge(wrong, 1, Integer::sum));
        var taken = nodes.stream().flatMap(node -> node.mail().taken().stream()).toList();
        ledger.wrongMail(taken).forEach(wrong -> violations.merge(wrong, 1, Integer::sum));
        return new Result(
                acknowledged,
                wordFirst,
                doneFirst,
                trap.sprung(),
                calls.cutOff(),
                UNRACED,
                unracedClosed,
                violations,
                ledger.neverEnded());
    }

    @Override
    public void close() throws Exception {
        races.shutdownNow();
        sides.shutdownNow();
        for (var node : nodes) node.close();
        postgres.close();
    }
}
