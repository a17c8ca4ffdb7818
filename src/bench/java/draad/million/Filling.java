package draad.million;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills a database set by set, and tells how far it is. */
final class Filling implements AutoCloseable {

    private static final int SLICE = 100_000;

    /** A table with the statement that fills it from {@code :from} to {@code :to}, both inclusive. */
    record Table(String name, String sql) {}

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final String where;
    private final Consumer<String> progress;

    Filling(String where, String url, Consumer<String> progress) {
        this.connection = new SingleConnectionDataSource(url, "postgres", "", true);
        this.jdbc = JdbcClient.create(connection);
        this.where = where;
        this.progress = progress;
        // What was invented fits together: no trigger has to look at it row by row, and it can be invented again.
        jdbc.sql("set session_replication_role = replica").update();
        jdbc.sql("set synchronous_commit = off").update();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void fill(List<Table> tables, long from, long to, Map<String, Object> more) {
        for (var table : tables) {
            long rows = 0;
            long before = System.nanoTime();
            for (long slice = from; slice <= to; slice += SLICE) {
                var parameters = new LinkedHashMap<String, Object>(more);
                parameters.put("from", slice);
                parameters.put("to", Math.min(to, slice + SLICE - 1));
                rows += jdbc.sql(table.sql()).params(parameters).update();
                if (slice + SLICE <= to) progress.accept("%s: %s %,d".formatted(where, table.name(), rows));
            }
            progress.accept("%s: %s %,d rows in %.1f s"
                    .formatted(where, table.name(), rows, (System.nanoTime() - before) / 1e9));
        }
    }

    /** As the database's own housekeeping leaves it. */
    void settle() {
        long before = System.nanoTime();
        jdbc.sql("vacuum analyze").update();
        jdbc.sql("checkpoint").update();
        progress.accept("%s: vacuumed and analysed in %.1f s".formatted(where, (System.nanoTime() - before) / 1e9));
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
