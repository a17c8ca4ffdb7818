package draad.million;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * Lists, counts, search and timeline with a million open pieces of work and as many customers, beside Camunda's own
 * queries for the same, taking turns. Run it with {@code mvn -Pbench -Dbench=draad.million.MillionBench
 * -Dexec.args="100000,1000000 500 600" test-compile exec:java}: the sizes, the samples a side, and after how many
 * seconds the engine is asked a question no more.
 */
public final class MillionBench {

    private static final int WARMING_UP = 20;

    private final int samples;
    private final int engineSeconds;
    private final Map<String, Double> smaller = new LinkedHashMap<>();

    private MillionBench(int samples, int engineSeconds) {
        this.samples = samples;
        this.engineSeconds = engineSeconds;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length > 0 ? arguments[0] : "100000,1000000";
        int samples = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        int engineSeconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 600;
        var directory = Files.createTempDirectory("million");
        try (var postgres = durable(directory)) {
            new MillionBench(samples, engineSeconds)
                    .run(postgres, directory, Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray());
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        System.exit(0);
    }

    /** As a bank would run it: what is committed survives, and there is memory for what is looked at daily. */
    private static EmbeddedPostgres durable(Path directory) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "3GB")
                .setServerConfig("effective_cache_size", "10GB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .start();
    }

    private void run(EmbeddedPostgres postgres, Path directory, long[] sizes) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database engine");
        }
        try (var bank = new BigBank(postgres.getJdbcUrl("postgres", "postgres"), directory, MillionBench::tell);
                var engine = new BigEngine(postgres.getJdbcUrl("postgres", "engine"), MillionBench::tell)) {
            long reached = 0;
            for (long size : sizes) {
                bank.grow(reached + 1, size);
                engine.grow(reached + 1, size, bank.queues());
                reached = size;
                measure(bank, engine, size);
            }
        }
    }

    private void measure(BigBank bank, BigEngine engine, long size) {
        var questions = new Questions(bank, engine.engine(), new Samples(bank.filling().jdbc(), size, samples));
        System.out.printf("%nWith %,d customers and %,d open pieces of work, in ms:%n", size, size);
        System.out.printf(
                "%-37s %9s %9s %7s %9s %9s %7s %8s %8s%n",
                "", "Draad p50", "p95", "samples", "engine", "p95", "samples", "ratio", "growth");
        for (var question : questions.all()) tell(question, ask(question));
    }

    private record Both(Measured draad, Measured engine) {}

    /** In turns, until the engine has had its time; Draad goes on to the last sample. */
    private Both ask(Question question) {
        for (int i = 0; i < WARMING_UP; i++) question.draad().ask(i);
        if (question.engine() != null) question.engine().ask(0);
        var draad = new Measured(samples);
        var engine = new Measured(samples);
        for (int i = 0; i < samples; i++) {
            draad.ask(question.draad());
            if (question.engine() != null && engine.total() < engineSeconds * 1000.0) engine.ask(question.engine());
        }
        return new Both(draad, engine);
    }

    private void tell(Question question, Both both) {
        double median = both.draad().percentile(0.5);
        double engine = both.engine().percentile(0.5);
        var before = smaller.put(question.name(), median);
        System.out.printf(
                "%-37s %9.2f %9.2f %7d %9.1f %9.1f %7d %8s %8s%s%n",
                question.name(),
                median,
                both.draad().percentile(0.95),
                both.draad().samples(),
                engine,
                both.engine().percentile(0.95),
                both.engine().samples(),
                both.engine().samples() == 0 ? "" : "%.0f×".formatted(engine / median),
                before == null ? "" : "%.2f".formatted(median / before),
                both.draad().asExpected() == samples ? "" : "  as expected: " + both.draad().asExpected());
    }

    private static void tell(String progress) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + progress);
    }
}
