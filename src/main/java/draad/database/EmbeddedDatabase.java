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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL in the data directory: found and used again when the application was killed and PostgreSQL went
 * on, stopped when the application stops.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FileChannel lockFile;
    private final Access access;
    private final @Nullable EmbeddedPostgres started;
    private final Path cluster;

    private EmbeddedDatabase(FileChannel lockFile, Access access, @Nullable EmbeddedPostgres started, Path cluster) {
        this.lockFile = lockFile;
        this.access = access;
        this.started = started;
        this.cluster = cluster;
    }

    static EmbeddedDatabase in(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            var lockFile = locked(dataDirectory.resolve("draad.lock"));
            var access = Access.in(dataDirectory);
            var cluster = dataDirectory.resolve("postgres");
            if (isRunning(access)) {
                log.info("Found the embedded PostgreSQL still running; using it port={}", access.port());
                return new EmbeddedDatabase(lockFile, access, null, cluster);
            }
            return new EmbeddedDatabase(lockFile, access, start(dataDirectory, cluster, access), cluster);
        } catch (IOException | SQLException e) {
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

    @Override
    public void close() throws IOException {
        if (started != null) started.close();
        else postmaster().ifPresent(ProcessHandle::destroy);
        lockFile.close();
    }

    /** The server process that an earlier run of the application left. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
    }
}
