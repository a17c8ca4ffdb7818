package draad.rule.table;

import draad.shared.Finding;
import draad.shared.Severity;
import draad.shared.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one table; what it cannot read it says, line by line. */
final class TableReader {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final String name;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    TableReader(String name, String path) {
        this.name = name;
        this.path = path;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The table, without the lines that could not be read; nothing when it cannot be read at all. */
    Optional<DecisionTable> read(String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            var records = parser.iterator();
            if (!records.hasNext()) return refused("empty-table", "The table is empty", "Write a header and rows.");
            var header = Header.read(records.next().toList());
            var policy = hitPolicy(text);
            var rows = new ArrayList<TableRow>();
            while (records.hasNext()) {
                var record = records.next();
                row(header, record, (int) parser.getCurrentLineNumber()).ifPresent(rows::add);
            }
            if (rows.isEmpty() && findings.isEmpty())
                return refused("empty-table", "The table has no rows", "Write at least one.");
            if (rows.isEmpty()) return Optional.empty();
            return Optional.of(new DecisionTable(name, policy, header.conditions(), header.outputs(), rows));
        } catch (IllegalArgumentException e) {
            return refused("unreadable-header", e.getMessage(), "Mend the first lines of the table.");
        } catch (UncheckedIOException | IOException e) {
            return refused("unreadable-csv", e.getMessage(), "Save the table as CSV with commas, in UTF-8.");
        }
    }

    private static HitPolicy hitPolicy(String text) {
        var first = text.lines().findFirst().orElse("").replace(" ", "");
        try {
            if (first.startsWith("#hit:"))
                return HitPolicy.valueOf(first.substring("#hit:".length()).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "The first line does not say which rows count; write # hit: first, # hit: collect or # hit: unique");
    }

    private Optional<TableRow> row(Header header, CSVRecord record, int line) {
        if (record.size() != header.names().size()) {
            add(
                    line,
                    "cells-missing",
                    "The row has " + record.size() + " cells, the header "
                            + header.names().size(),
                    "Write a comma for each empty cell and quote texts that hold a comma.");
            return Optional.empty();
        }
        try {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < record.size(); i++) values.put(header.names().get(i), record.get(i));
            return Optional.of(row(header, values, line));
        } catch (IllegalArgumentException e) {
            add(line, "unreadable-cell", String.valueOf(e.getMessage()), "Mend the cell.");
            return Optional.empty();
        }
    }

    private static TableRow row(Header header, Map<String, String> values, int line) {
        var outputs = new LinkedHashMap<String, String>();
        for (var output : header.outputs())
            Optional.ofNullable(values.get("then:" + output))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> outputs.put(output, value));
        if (outputs.isEmpty()) throw new IllegalArgumentException("The row decides nothing; fill in a then: cell");
        var source = values.getOrDefault(Header.SOURCE, "");
        if (!source.isEmpty()) outputs.put(Header.SOURCE, source);
        return new TableRow(line, cells(header, values), outputs, reason(values));
    }

    private static List<Cell> cells(Header header, Map<String, String> values) {
        var cells = new ArrayList<Cell>();
        for (var name : header.names()) {
            if (!name.startsWith("if:")) continue;
            cells.add(CellText.read(
                    values.getOrDefault(name, ""),
                    header.conditions().get(cells.size()).type()));
        }
        if (header.conditions().contains(Column.VALID_ON)) cells.add(validity(values));
        return cells;
    }

    private static Cell validity(Map<String, String> values) {
        var from = values.getOrDefault(Header.VALID_FROM, "");
        var to = values.getOrDefault(Header.VALID_TO, "");
        return from.isEmpty() && to.isEmpty() ? Cell.ANY : CellText.read(from + ".." + to, ColumnType.DATE);
    }

    private static @Nullable Text reason(Map<String, String> values) {
        var en = values.getOrDefault(Header.REASON_EN, "");
        var nl = values.getOrDefault(Header.REASON_NL, "");
        if (en.isEmpty() && nl.isEmpty()) return null;
        if (en.isEmpty() || nl.isEmpty())
            throw new IllegalArgumentException("The reason is given in one language; give reason_en and reason_nl");
        return new Text(en, nl);
    }

    private Optional<DecisionTable> refused(String code, @Nullable String message, String mend) {
        add(0, code, message == null ? "The table cannot be read" : message, mend);
        return Optional.empty();
    }

    void add(int line, String code, String message, String mend) {
        var where = line > 0 ? "line " + line : "";
        findings.add(new Finding(path, where, Severity.ERROR, code, message + ".", mend));
    }
}
