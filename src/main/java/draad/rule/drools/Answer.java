package draad.rule.drools;

import draad.rule.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that fit one question, as they are found; public because the generic rule fills it. */
public final class Answer {

    private final @Nullable Object[] values;
    private final List<String> keys;
    private final List<TableRow> rows = new ArrayList<>(4);

    Answer(@Nullable Object[] values, List<String> keys) {
        this.keys = keys;
        this.values = values;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** The keys of all rows that could fit. */
    public List<String> getKeys() {
        return keys;
    }

    public void add(TableRow row) {
        rows.add(row);
    }

    List<TableRow> rows() {
        return rows;
    }
}
