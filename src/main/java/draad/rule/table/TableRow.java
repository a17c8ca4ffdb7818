package draad.rule.table;

import draad.shared.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table: when all its cells fit, its outputs count.
 *
 * @param cells one for each condition of the table
 * @param outputs the outputs that are filled in, by their names
 */
public record TableRow(int line, List<Cell> cells, Map<String, String> outputs, @Nullable Text reason) {

    public TableRow {
        cells = List.copyOf(cells);
        outputs = Collections.unmodifiableMap(outputs);
    }

    public boolean fits(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) if (!cells.get(i).fits(values[i])) return false;
        return true;
    }

    boolean covers(TableRow other) {
        for (int i = 0; i < cells.size(); i++) if (!cells.get(i).covers(other.cells.get(i))) return false;
        return true;
    }

    boolean overlaps(TableRow other) {
        for (int i = 0; i < cells.size(); i++) if (!cells.get(i).overlaps(other.cells.get(i))) return false;
        return true;
    }
}
