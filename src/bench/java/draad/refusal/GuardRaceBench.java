package draad.refusal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Words raced against closings over two nodes on one external PostgreSQL, nodes being killed all the while. Run it with
 * {@code mvn -Pbench test-compile exec:java -Dbench=draad.refusal.GuardRaceBench -Dexec.args="2000 target/draad.jar"}.
 */
public final class GuardRaceBench {

    private static final int AT_ONCE = 6;
    private static final int UNRACED = 20;
    private static final int MOST_SKEW_MILLIS = 400;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(20);

    /** What the acknowledgement of a word said. */
    private record Acknowledged(String account, String word, String status) {}

    /** How the account was going to be closed. */
    private enum Way {
        /** A case at the holder's wish: the closing itself is a job of the engine's. */
        CASE,
        /** A permit for the core system, which reports the closing. */
        BATCH
    }

    private final PrintStream out;
    private final BenchCalls calls;
    private final List<BenchNode> nodes;
    private final JdbcClient jdbc;
    private final Random random = new Random(7);
    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicBoolean racing = new AtomicBoolean(true);

    private GuardRaceBench(PrintStream out, List<BenchNode> nodes, JdbcClient jdbc) {
        this.out = out;
        this.calls = new BenchCalls(nodes);
        this.nodes = nodes;
        this.jdbc = jdbc;
    }

    public static void main(String[] arguments) throws Exception {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        var jar = Path.of(arguments.length > 1 ? arguments[1] : "target/draad.jar").toAbsolutePath();
        var directory = Files.createTempDirectory("guard-race");
        try (var postgres = durable()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            var nodes = List.of(
                    new BenchNode("one", jar, directory, url), new BenchNode("two", jar, directory, url));
            var jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
            try {
                for (var node : nodes) {
                    node.start();
                    node.awaitUp();
                }
                int violations = new GuardRaceBench(System.out, nodes, jdbc).run(pairs);
                if (violations > 0) System.exit(1);
            } finally {
                for (var node : nodes) node.stop();
            }
        }
        System.exit(0);
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

    private int run(int pairs) throws Exception {
        var threads = Executors.newFixedThreadPool(2 * AT_ONCE);
        var races = Executors.newFixedThreadPool(AT_ONCE);
        var killer = Executors.newSingleThreadExecutor();
        var killing = killer.submit(this::killNodes);
        List<Future<Acknowledged>> racedPairs = IntStream.range(0, pairs)
                .mapToObj(pair -> races.submit(() -> race(pair, threads)))
                .toList();
        var acknowledged = new ArrayList<Acknowledged>();
        for (var raced : racedPairs) acknowledged.add(raced.get());
        racing.set(false);
        killing.get();
        for (var node : nodes) node.awaitUp();
        awaitQuiet();
        int unraced = closeUnraced();
        for (var service : List.of(threads, races, killer)) service.shutdown();
        return report(acknowledged, unraced);
    }

    /** One of the nodes goes down without a word, and comes back, over and over. */
    private Void killNodes() throws Exception {
        while (racing.get()) {
            LockSupport.parkNanos(BETWEEN_KILLS.toNanos());
            if (!racing.get()) break;
            var victim = nodes.get(random.nextInt(nodes.size()));
            victim.kill();
            kills.incrementAndGet();
            victim.start();
            victim.awaitUp();
        }
        return null;
    }

    private Acknowledged race(int pair, ExecutorService threads) throws Exception {
        var customer = newCustomer(pair);
        var account = newAccount(customer);
        var way = pair % 2 == 0 ? Way.CASE : Way.BATCH;
        ways.put(account, way);
        int skew = skew();
        var start = new CyclicBarrier(2);
        var word = threads.submit(after(start, Math.max(0, skew), () -> refuse(customer, account)));
        var closing = threads.submit(after(start, Math.max(0, -skew), () -> close(way, customer, account)));
        closing.get(15, TimeUnit.MINUTES);
        return word.get(15, TimeUnit.MINUTES);
    }

    private synchronized int skew() {
        return random.nextInt(3 * MOST_SKEW_MILLIS) - MOST_SKEW_MILLIS;
    }

    private static <T> Callable<T> after(CyclicBarrier start, int millis, Callable<T> act) {
        return () -> {
            start.await(1, TimeUnit.MINUTES);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            return act.call();
        };
    }

    private String newCustomer(int pair) {
        var name = "Race" + pair + Integer.toString(Math.abs(random.nextInt()), 36);
        return calls.post(
                        "web",
                        "/customers",
                        """
                {"name": {"first": "Bench", "last": "%s"}, "market": "private", "language": "nl", "contactPoints": []}"""
                                .formatted(name))
                .get("id")
                .asString();
    }

    private String newAccount(String customer) {
        return calls.post(
                        "core-banking",
                        "/banking/holdings",
                        """
                {"customerId": "%s", "product": "payment", "openedAt": "2020-01-01T00:00:00Z"}""".formatted(customer))
                .get("id")
                .asString();
    }

    private Acknowledged refuse(String customer, String account) {
        var answer = calls.post(
                "phone",
                "/customers/" + customer + "/refusals",
                """
                {"action": "close-account", "subject": {"kind": "account", "id": "%s"}, "source": {"kind": "call"}}"""
                        .formatted(account));
        return new Acknowledged(
                account, answer.get("id").asString(), answer.get("status").asString());
    }

    private Void close(Way way, String customer, String account) {
        if (way == Way.CASE) startCase(customer, account);
        else closeByBatch(account);
        return null;
    }

    private void startCase(String customer, String account) {
        calls.post(
                "branch",
                "/cases",
                """
                {"type": "close-account", "customerId": "%s", "data": {"account": "%s", "reason": "unused"}}"""
                        .formatted(customer, account));
    }

    private void closeByBatch(String account) {
        var item = calls.post("core-banking", "/banking/closing-permits", "{\"accounts\": [\"" + account + "\"]}")
                .get("items")
                .get(0);
        if (!item.get("allowed").asBoolean()) return;
        calls.post(
                "core-banking",
                "/banking/closings",
                """
                {"holdingId": "%s", "permit": "%s", "closedAt": "%s"}"""
                        .formatted(account, item.get("permit").asString(), java.time.OffsetDateTime.now()));
    }

    /** What nobody refuses is done, also after all those kills. */
    private int closeUnraced() throws Exception {
        var accounts = IntStream.range(0, UNRACED)
                .mapToObj(number -> {
                    var customer = newCustomer(-1 - number);
                    var account = newAccount(customer);
                    if (number % 2 == 0) startCase(customer, account);
                    else closeByBatch(account);
                    return account;
                })
                .toList();
        for (int second = 0; second < 120; second++) {
            if (closed(accounts) == UNRACED) break;
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        return closed(accounts);
    }

    private int closed(List<String> accounts) {
        return jdbc.sql("select count(*) from holding where id::text = any(:ids) and status = 'closed'")
                .param("ids", accounts.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Jobs that a killed node had taken are done by another after their lock has ended. */
    private void awaitQuiet() {
        int before = -1;
        for (int round = 0; round < 40; round++) {
            int now = jdbc.sql("select count(*) from action_execution").query(Integer.class).single();
            if (now == before) return;
            before = now;
            LockSupport.parkNanos(Duration.ofSeconds(15).toNanos());
        }
    }

    private int report(List<Acknowledged> acknowledged, int unraced) {
        var violations = new TreeMap<String, Integer>();
        var statuses = new TreeMap<String, Integer>();
        for (var word : acknowledged) {
            statuses.merge(ways.get(word.account()) + " " + word.status(), 1, Integer::sum);
            var wrong = violation(word);
            if (!wrong.isEmpty()) violations.merge(wrong, 1, Integer::sum);
        }
        if (unraced < UNRACED) violations.put("an account that nobody refused stayed open", UNRACED - unraced);
        int sum = violations.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(
                "pairs %d%nin force %d%ntoo late %d%nunder way %d%nkills %d%ncalls cut off %d%nunraced closed %d of %d%nviolations %d %s%nby way %s%n",
                acknowledged.size(),
                count(acknowledged, "in-force"),
                count(acknowledged, "too-late"),
                count(acknowledged, "under-way"),
                kills.get(),
                calls.cutOff(),
                unraced,
                UNRACED,
                sum,
                violations,
                statuses);
        return sum;
    }

    private static long count(List<Acknowledged> acknowledged, String status) {
        return acknowledged.stream().filter(word -> word.status().equals(status)).count();
    }

    /** The promise, read from the database: what happened first was named, and what came after never happened. */
    private String violation(Acknowledged word) {
        var number = jdbc.sql("select number from word where id::text = :id and status = 'in-force'")
                .param("id", word.word())
                .query(Long.class)
                .optional();
        if (number.isEmpty()) return "an acknowledged word is not in force";
        var executions = jdbc.sql(
                        """
                select number from action_execution
                where subject_id = :account and action = 'close-account' and status <> 'not-done' order by number""")
                .param("account", word.account())
                .query(Long.class)
                .list();
        if (executions.stream().anyMatch(done -> done > number.get())) return "closed after an acknowledged word";
        if (executions.size() > 1) return "closed twice";
        boolean named = !word.status().equals("in-force");
        if (executions.isEmpty() == named) return named ? "named what never happened" : "did not name what came first";
        boolean everClosed = jdbc.sql("select exists (select from holding where id::text = :id and closed_at is not null)")
                .param("id", word.account())
                .query(Boolean.class)
                .single();
        return everClosed && executions.isEmpty() ? "closed without an execution" : "";
    }
}
