package draad.live;

import draad.Calls;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.FileSystemUtils;

/**
 * Contacts that are posted at one node, on customers' pages that are open at another, with lines that go down and up.
 * Run it with {@code mvn -Pbench -Dbench=draad.live.LiveBench -Dexec.args="10 200 target/draad.jar 10" test-compile
 * exec:java}: minutes, pages, the packaged application, and how many contacts a second.
 */
public final class LiveBench {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CUTS_A_SECOND = 2;
    private static final int LONGEST_DOWN_MILLIS = 3_000;

    private final PackagedNode one;
    private final PackagedNode two;
    private final int pages;
    private final int perSecond;
    private final Seen seen = new Seen();
    private final Random chance = new Random(42);
    private final AtomicLong posted = new AtomicLong();
    private final AtomicLong cuts = new AtomicLong();

    private LiveBench(PackagedNode one, PackagedNode two, int pages, int perSecond) {
        this.one = one;
        this.two = two;
        this.pages = pages;
        this.perSecond = perSecond;
    }

    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var jar = Path.of(arguments.length > 2 ? arguments[2] : "target/draad.jar").toAbsolutePath();
        int perSecond = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        var directory = Files.createTempDirectory("live");
        boolean whole;
        try (var postgres = durable(directory)) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            var unpacked = PackagedNode.unpacked(jar, directory);
            try (var one = PackagedNode.started("one", unpacked, directory, url);
                    var two = PackagedNode.started("two", unpacked, directory, url)) {
                one.awaitUp();
                two.awaitUp();
                tell("two nodes are up");
                whole = new LiveBench(one, two, pages, perSecond).run(Duration.ofMinutes(minutes));
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        System.exit(whole ? 0 : 1);
    }

    private static EmbeddedPostgres durable(Path directory) throws Exception {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }

    private boolean run(Duration time) throws Exception {
        var open = openPages();
        tell(open.size() + " pages are open");
        try (var clock = new Clock(Executors.newScheduledThreadPool(8))) {
            clock.every(perSecond, () -> post(open.get(chance.nextInt(open.size()))));
            clock.every(CUTS_A_SECOND, () -> cut(open.get(chance.nextInt(open.size())), clock));
            for (long minute = 1; minute <= time.toMinutes(); minute++) {
                TimeUnit.MINUTES.sleep(1);
                tell(minute + " minutes, " + posted.get() + " posted");
            }
        }
        TimeUnit.MILLISECONDS.sleep(LONGEST_DOWN_MILLIS);
        long never = awaitAllSeen(open);
        System.out.println(seen.told(posted.get(), cuts.get(), never));
        return seen.isWhole(never);
    }

    private List<OpenPage> openPages() throws Exception {
        var browser = Browser.signedIn(two.port(), "agent");
        var open = new ArrayList<OpenPage>();
        for (int i = 0; i < pages; i++) {
            var customer = Calls.to(one.port()).as("branch").post("/api/v1/customers", """
                    {"name": {"first": "Live", "last": "Page%d"}, "market": "private", "language": "nl",
                     "contactPoints": []}""".formatted(i));
            open.add(new OpenPage(browser, customer.json().get("id").asString(), seen));
        }
        return open;
    }

    /** One after the other for each customer, so that what is seen first was posted first. */
    private void post(OpenPage page) {
        synchronized (page.customer()) {
            page.posting();
            var answer = Calls.to(one.port()).as("phone").post("/api/v1/interactions", """
                    {"customerId": "%s", "direction": "in", "text": "Asked how it stands"}""".formatted(page.customer()));
            if (answer.status() != 201) throw new IllegalStateException("Not posted: " + answer);
            posted.incrementAndGet();
        }
    }

    private void cut(OpenPage page, Clock clock) {
        if (!page.cut()) return;
        cuts.incrementAndGet();
        clock.after(chance.nextInt(LONGEST_DOWN_MILLIS), page::reopen);
    }

    private static long awaitAllSeen(List<OpenPage> open) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long never;
        do {
            TimeUnit.MILLISECONDS.sleep(200);
            never = open.stream().mapToLong(OpenPage::awaited).sum();
        } while (never > 0 && System.nanoTime() < end);
        return never;
    }

    /** Does things at their time; what was begun is done when it is closed. */
    private record Clock(ScheduledExecutorService threads) implements AutoCloseable {

        void every(int timesASecond, Runnable task) {
            var unused = threads.scheduleAtFixedRate(guarded(task), 0, 1_000_000 / timesASecond, TimeUnit.MICROSECONDS);
        }

        void after(int millis, Runnable task) {
            var unused = threads.schedule(guarded(task), millis, TimeUnit.MILLISECONDS);
        }

        /** A task that fails would never be done again. */
        private static Runnable guarded(Runnable task) {
            return () -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    tell("failed: " + e);
                }
            };
        }

        @Override
        public void close() throws InterruptedException {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static void tell(String progress) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + progress);
    }
}
