package draad.race;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.stream.Collectors;
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
    private static final int PAIRS_A_KILL = 100;
    private static final int MOST_FORCED = 20;
    private static final Duration QUIET = Duration.ofSeconds(11);
    private static final Duration LONGEST_UNTIL_QUIET = Duration.ofMinutes(3);

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
        var unpacked = Unpacked.of(jar, directory);
        postgres = durable();
        nodes = List.of(
                new Node("one", unpacked, directory, postgres.getPort(), trap),
                new Node("two", unpacked, directory, postgres.getPort(), trap));
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

    Result run(int pairs) throws Exception {
        return run(pairs, Duration.ofHours(1));
    }

    /**
     * Each moment has a wave of its own, in which a node is killed at it for certain.
     *
     * @param pairs at least, unless the time is up before
     */
    public Result run(int pairs, Duration atMost) throws Exception {
        for (var node : nodes) node.start();
        awaitAllUp();
        var worker = new Worker(calls);
        try (worker) {
            var raced = new ArrayList<Pair>();
            int waves = Math.max(Moment.values().length, pairs / PAIRS_A_KILL);
            long end = System.nanoTime() + atMost.toNanos();
            for (int wave = 0; wave < waves; wave++) {
                if (wave >= Moment.values().length && System.nanoTime() > end) break;
                trap.set(Moment.values()[wave % Moment.values().length]);
                raced.addAll(wave(raced.size(), (pairs + waves - 1) / waves));
                progress.accept(raced.size() + " of " + pairs + " pairs, kills " + trap.sprung());
            }
            awaitAllUp();
            int closed = closeUnraced();
            awaitQuiet();
            int doubts = bank.settleDoubts((id, reference) -> wasDone(id, reference, worker));
            return result(raced, closed, doubts, worker);
        }
    }

    /**
     * Pairs run on while the node that is killed among them is started again, and the next wave does not wait for it.
     */
    private List<Pair> wave(int first, int size) throws Exception {
        List<Future<Pair>> running = IntStream.range(first, first + size)
                .mapToObj(pair -> races.submit(() -> race(Way.values()[pair % Way.values().length], false)))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int forced = 0; trap.isSet() || !running.stream().allMatch(Future::isDone); ) {
            startAgainWhoWasCaught();
            if (!trap.isSet() || !running.stream().allMatch(Future::isDone)) continue;
            if (++forced > MOST_FORCED) throw new IllegalStateException("Nobody came to " + trap);
            running.add(races.submit(() -> race(trap.way(), true)));
        }
        startAgainWhoWasCaught();
        var raced = new ArrayList<Pair>();
        for (var pair : running) raced.add(pair.get());
        return raced;
    }

    private void startAgainWhoWasCaught() throws Exception {
        var node = trap.caught(Duration.ofMillis(200));
        if (node.isPresent()) node.get().start();
    }

    private void awaitAllUp() throws InterruptedException {
        for (var node : nodes) {
            node.awaitUp();
            progress.accept("a node is up");
        }
    }

    /** @param doingFirst for certain, so that it is done */
    private Pair race(Way way, boolean doingFirst) throws Exception {
        var customer = bank.customer(way);
        var account = bank.account(customer);
        var aim = aims.get(way);
        int later = doingFirst ? way.lateMillis() : aim.next();
        boolean givesUp = trap.isSetFor(Moment.WORD_NOT_ANSWERED);
        var start = new CyclicBarrier(2);
        var word = sides.submit(after(
                start,
                Math.max(0, later),
                () -> givesUp ? bank.refuseOnce(way, customer, account) : bank.refuse(way, customer, account)));
        var closing = sides.submit(after(start, Math.max(0, -later), () -> {
            bank.close(way, customer, account);
            return true;
        }));
        closing.get(20, TimeUnit.MINUTES);
        var pair = word.get(20, TimeUnit.MINUTES);
        if (!doingFirst && !pair.isUnheard()) aim.learn(!ledger.wasDoneBefore(pair));
        return pair;
    }

    /** What a person finds out: the worker's own books, or the mail server's. */
    private boolean wasDone(String id, String reference, Worker worker) {
        return worker.handed().stream().anyMatch(one -> one.reference().equals(reference))
                || nodes.stream().anyMatch(node -> node.mail().taken().contains(id));
    }

    private static <T> Callable<T> after(CyclicBarrier start, int millis, Callable<T> act) {
        return () -> {
            start.await(1, TimeUnit.MINUTES);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            return act.call();
        };
    }

    /** What a killed node had taken is done by another when its lock has ended, or becomes a doubt. */
    private void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_UNTIL_QUIET.toNanos();
        long quietSince = System.nanoTime();
        for (long before = -1; System.nanoTime() < end; Thread.sleep(500)) {
            long now = ledger.activity();
            if (now != before || ledger.unsettled() > 0) quietSince = System.nanoTime();
            if (System.nanoTime() - quietSince > QUIET.toNanos()) return;
            before = now;
        }
    }

    private int closeUnraced() throws InterruptedException {
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
        for (int round = 0; round < 120 && ledger.closed(accounts) < UNRACED; round++) Thread.sleep(500);
        return ledger.closed(accounts);
    }

    private Result result(List<Pair> raced, int unracedClosed, int doubts, Worker worker) {
        var acknowledged = new TreeMap<String, Integer>();
        var wordFirst = new EnumMap<Way, Integer>(Way.class);
        var doneFirst = new EnumMap<Way, Integer>(Way.class);
        var violations = new TreeMap<String, Integer>();
        for (var pair : raced) {
            acknowledged.merge(pair.status(), 1, Integer::sum);
            if (!pair.isUnheard())
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
                (int) raced.stream()
                        .filter(Pair::isUnheard)
                        .filter(ledger::isInForce)
                        .count(),
                doubts,
                UNRACED,
                unracedClosed,
                violations,
                ledger.untold());
    }

    @Override
    public void close() throws Exception {
        races.shutdownNow();
        sides.shutdownNow();
        for (var node : nodes) node.close();
        postgres.close();
    }
}
