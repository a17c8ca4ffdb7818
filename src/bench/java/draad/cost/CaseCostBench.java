package draad.cost;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.SQLException;

/**
 * What a case of two steps and an action costs through Draad and on the bare engine, taking turns in one run. Run it
 * with {@code mvn -Pbench -Dbench=draad.cost.CaseCostBench -Dexec.args=200 test-compile exec:java}, the number being
 * that of the cases.
 */
public final class CaseCostBench {

    private final EmbeddedPostgres postgres;
    private final int cases;

    private CaseCostBench(EmbeddedPostgres postgres, int cases) {
        this.postgres = postgres;
        this.cases = cases;
    }

    public static void main(String[] arguments) throws Exception {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var directory = Files.createTempDirectory("case-cost");
        CostDesign.write(directory);
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start()) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database bare");
            }
            try (var draad = new WholeDraad(postgres.getJdbcUrl("postgres", "postgres"), directory);
                    var bare = new BareEngine(postgres.getJdbcUrl("postgres", "bare"))) {
                new CaseCostBench(postgres, cases).run(draad, bare);
            }
        }
        System.exit(0);
    }

    private void run(WholeDraad draad, BareEngine bare) throws SQLException {
        for (int i = 0; i < cases / 4; i++) {
            draad.prepare();
            draad.oneCase();
            bare.oneCase();
        }
        var ofDraad = new Cost();
        var ofBare = new Cost();
        for (int i = 0; i < cases; i++) {
            draad.prepare();
            ofDraad.measure(draad);
            ofBare.measure(bare);
        }
        ofDraad.tell(draad);
        ofBare.tell(bare);
        System.out.printf(
                "ratio: time %.2f, CPU %.2f (the HTTP client's too), WAL %.2f%n",
                ofDraad.nanos / (double) ofBare.nanos,
                ofDraad.cpu / (double) ofBare.cpu,
                ofDraad.wal / (double) ofBare.wal);
        System.out.println("Where each statement of a case through Draad goes:");
        draad.prepare();
        where(draad);
    }

    private static void where(Side side) {
        side.statements().reset();
        side.oneCase();
        side.statements().counts().forEach((from, times) -> System.out.printf("%4d  %s%n", times, from));
    }

    /** Sums over all measured cases of one side. */
    private final class Cost {

        private static final OperatingSystemMXBean MACHINE =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        private int cases;
        private int statements;
        private int commits;
        private long nanos;
        private long cpu;
        private long wal;

        void measure(Side side) throws SQLException {
            side.statements().reset();
            long walBefore = walPosition();
            long cpuBefore = MACHINE.getProcessCpuTime();
            long before = System.nanoTime();
            side.oneCase();
            nanos += System.nanoTime() - before;
            cpu += MACHINE.getProcessCpuTime() - cpuBefore;
            wal += walPosition() - walBefore;
            statements += side.statements().sum();
            commits += side.statements().commits();
            cases++;
        }

        private long walPosition() throws SQLException {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_current_wal_insert_lsn() - '0/0'")) {
                row.next();
                return row.getLong(1);
            }
        }

        void tell(Side side) {
            System.out.printf(
                    "%-15s %d cases: statements %.1f, durable commits %.1f, WAL %.1f KB a case%n",
                    side.name(), cases, statements / (double) cases, commits / (double) cases, wal / 1024.0 / cases);
        }
    }
}
