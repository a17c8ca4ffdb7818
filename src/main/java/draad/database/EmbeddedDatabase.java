package draad.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL in the data directory: found and used again when the application was killed and PostgreSQL went
 * on, started again when PostgreSQL went away and the application goes on, stopped when the application stops.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FileChannel lockFile;
    private final Access access;
    private final Path dataDirectory;
    private final Path cluster;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(EmbeddedDatabase::daemon);
    private @Nullable EmbeddedPostgres started;

    private EmbeddedDatabase(
            FileChannel lockFile, Access access, @Nullable EmbeddedPostgres started, Path dataDirectory) {
        this.lockFile = lockFile;
        this.access = access;
        this.started = started;
        this.dataDirectory = dataDirectory;
        this.cluster = cluster(dataDirectory);
        var unused = watch.scheduleWithFixedDelay(this::revive, 1, 1, TimeUnit.SECONDS);
    }

    private static Path cluster(Path dataDirectory) {
        return dataDirectory.resolve("postgres");
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "embedded-database-watch");
        thread.setDaemon(true);
        return thread;
    }

    static EmbeddedDatabase in(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            var lockFile = locked(dataDirectory.resolve("draad.lock"));
            var access = Access.in(dataDirectory);
            if (isRunning(access)) {
                log.info("Found the embedded PostgreSQL still running; using it port={}", access.port());
                return new EmbeddedDatabase(lockFile, access, null, dataDirectory);
            }
            var started = start(dataDirectory, cluster(dataDirectory), access);
            return new EmbeddedDatabase(lockFile, access, started, dataDirectory);
        } catch (IOException | SQLException | IllegalStateException | IllegalArgumentException e) {
            // The library tells a full disk, or a cluster that does not start, as an illegal state.
            throw new EmbeddedDatabaseException(dataDirectory, e);
        }
    }

    String url() {
        return access.url();
    }

    Access access() {
        return access;
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null)
            throw new IOException("another Draad is using it; stop that one, or choose another draad.data-directory");
        return channel;
    }

    private static boolean isRunning(Access access) {
        try (var connection = DriverManager.getConnection(access.url(), Access.USER, access.password())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static EmbeddedPostgres start(Path dataDirectory, Path cluster, Access access)
            throws IOException, SQLException {
        var isNew = !Files.exists(cluster.resolve("PG_VERSION"));
        if (isNew) log.info("Making a new PostgreSQL; this takes a few seconds once directory={}", cluster);
        // The library switches durability off, for tests; what a bank acknowledges must survive a power cut.
        var postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        dataDirectory.resolve("postgres-program").toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(access.port())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setConnectConfig("password", access.password())
                .start();
        if (isNew) access.secure(cluster);
        return postgres;
    }

    /** PostgreSQL that was killed, or gave up because its disk was full, is started again, as often as it takes. */
    private synchronized void revive() {
        try {
            if (watch.isShutdown() || postmaster().isPresent()) return;
            log.warn("The embedded PostgreSQL has gone; starting it again port={}", access.port());
            if (started != null) started.close();
            started = null;
            started = start(dataDirectory, cluster, access);
        } catch (IOException | SQLException | RuntimeException e) {
            log.error("The embedded PostgreSQL does not start again reason={}", e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        watch.shutdown();
        if (started != null) started.close();
        else postmaster().ifPresent(ProcessHandle::destroy);
        lockFile.close();
    }

    /** The server process, whoever started it; empty when it has gone. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }
}
