package draad.rule.table;

import java.util.Optional;
import java.util.Set;

/** Finds rows that can never match, rows that contradict each other, and words that nobody uses. */
final class TableCheck {

    private final DecisionTable table;
    private final TableReader report;

    TableCheck(DecisionTable table, TableReader report) {
        this.table = table;
        this.report = report;
    }

    void check(Optional<Vocabulary> vocabulary) {
        switch (table.hitPolicy()) {
            case FIRST -> refuseShadowedRows();
            case UNIQUE -> refuseOverlaps();
            case COLLECT -> refuseDoubles();
        }
        vocabulary.ifPresent(this::refuseUnknownWords);
    }

    private void refuseShadowedRows() {
        forEachPair((above, row) -> {
            if (!above.covers(row)) return false;
            report.add(
                    row.line(),
                    "shadowed-row",
                    "The row can never match: everything that fits it fits line " + above.line() + " first",
                    "Move it up, or make line " + above.line() + " narrower.");
            return true;
        });
    }

    private void refuseOverlaps() {
        forEachPair((above, row) -> {
            if (!above.overlaps(row)) return false;
            report.add(
                    row.line(),
                    "overlapping-rows",
                    "The same facts could fit this row and line " + above.line() + ", where only one may fit",
                    "Make one of the two narrower, or write # hit: first.");
            return true;
        });
    }

    private void refuseDoubles() {
        forEachPair((above, row) -> {
            if (!above.cells().equals(row.cells()) || !above.outputs().equals(row.outputs())) return false;
            report.add(row.line(), "double-row", "The row repeats line " + above.line(), "Take one of the two out.");
            return true;
        });
    }

    private interface Pair {

        /** Whether enough is said about the second row. */
        boolean isReported(TableRow above, TableRow row);
    }

    private void forEachPair(Pair pair) {
        var rows = table.rows();
        for (int i = 1; i < rows.size(); i++)
            for (int j = 0; j < i; j++) if (pair.isReported(rows.get(j), rows.get(i))) break;
    }

    private void refuseUnknownWords(Vocabulary vocabulary) {
        for (int i = 0; i < table.conditions().size(); i++) {
            var column = table.conditions().get(i);
            if (column.equals(Column.VALID_ON)) continue;
            if (!vocabulary.knowsColumn(column.name()))
                report.add(
                        0,
                        "unknown-fact",
                        "Nobody gives the fact '" + column.name() + "', so its column could never match",
                        "Use a fact that the vocabulary names, or have the application give this one.");
            for (var row : table.rows())
                for (var word : words(row.cells().get(i))) refuseUnknown(vocabulary, row, column.name(), word);
        }
        for (var row : table.rows())
            for (var output : table.outputs())
                if (row.outputs().containsKey(output))
                    refuseUnknown(vocabulary, row, output, row.outputs().get(output));
    }

    private void refuseUnknown(Vocabulary vocabulary, TableRow row, String column, String word) {
        for (var one : word.split("\\|")) {
            if (vocabulary.knows(column, one)) continue;
            report.add(
                    row.line(),
                    "unknown-word",
                    "'" + one + "' is not a word that '" + column + "' knows",
                    "Mend the word, or add it to the vocabulary when it is new.");
        }
    }

    private static Set<String> words(Cell cell) {
        if (cell instanceof Cell.OneOf chosen) return chosen.values();
        return cell instanceof Cell.NoneOf refused ? refused.values() : Set.of();
    }
}
