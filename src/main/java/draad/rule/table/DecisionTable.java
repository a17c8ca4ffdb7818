package draad.rule.table;

import java.util.List;

/** A decision table whose rows can all be met. */
public record DecisionTable(
        String name, HitPolicy hitPolicy, List<Column> conditions, List<String> outputs, List<TableRow> rows) {

    public DecisionTable {
        conditions = List.copyOf(conditions);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }
}
