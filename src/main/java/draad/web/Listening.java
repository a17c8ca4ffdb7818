package draad.web;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One connection of this node that hears what changed, on whatever node that was. */
@Component
class Listening implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final int POLL_MILLIS = 10_000;

    private final DataSource dataSource;
    private final Map<String, Heard> ears;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable Connection open;

    Listening(DataSource dataSource, List<Heard> ears) {
        this.dataSource = dataSource;
        this.ears = ears.stream().collect(Collectors.toMap(Heard::channel, Function.identity()));
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::listen, "listening");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (open != null) open.close();
        } catch (SQLException e) {
            log.debug("The listening connection was gone already", e);
        }
        if (thread != null) thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                open = connection;
                for (var channel : ears.keySet()) statement.execute("listen " + channel);
                // What happened while this node was away it neither heard nor told: everybody looks again.
                for (var channel : ears.keySet()) statement.execute("notify " + channel);
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (running) waitAfter(e);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            var heard = connection.getNotifications(POLL_MILLIS);
            if (heard == null) continue;
            for (var notification : heard)
                Optional.ofNullable(ears.get(notification.getName()))
                        .ifPresent(ear -> ear.heard(notification.getParameter()));
        }
    }

    /** Outside the pool: this connection is held for as long as the node lives. */
    private Connection connect() throws SQLException {
        var pool = dataSource.unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    private void waitAfter(SQLException e) {
        log.warn("Lost the connection that hears what changed; trying again reason={}", e.getMessage());
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
