package draad.rule.drools;

import draad.rule.table.Cell;
import draad.rule.table.DecisionTable;
import draad.rule.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row a key of the words that it asks for, so that the engine finds it by hash whatever the number of rows.
 * Rows that ask about the same columns have one shape; facts are looked up once for each shape of the table.
 */
final class RowKeys {

    /** A row with more choices than this is found by fewer of its columns, and the rest is compared. */
    private static final int MOST_KEYS_OF_A_ROW = 64;

    private final List<KeyedRow> rows = new ArrayList<>();
    private final List<int[]> shapes;
    private final Set<String> known;

    RowKeys(DecisionTable table) {
        Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
        for (var row : table.rows()) {
            var shape = shape(row);
            int number = numbers.computeIfAbsent(shape, any -> numbers.size());
            for (var key : keys(row, shape, number)) rows.add(new KeyedRow(key, row));
        }
        shapes = numbers.keySet().stream()
                .map(shape -> shape.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        known = rows.stream().map(KeyedRow::key).collect(Collectors.toUnmodifiableSet());
    }

    List<KeyedRow> rows() {
        return rows;
    }

    /** The keys of all rows that could fit these values. */
    List<String> keys(@Nullable Object[] values) {
        var keys = new ArrayList<String>(shapes.size());
        for (int number = 0; number < shapes.size(); number++) {
            var key = key(number, shapes.get(number), values);
            if (key != null && known.contains(key)) keys.add(key);
        }
        return keys;
    }

    private static @Nullable String key(int number, int[] shape, @Nullable Object[] values) {
        var key = start(number);
        for (int column : shape) {
            var value = values[column];
            if (value == null) return null;
            key.append('\u001f').append(value);
        }
        return key.toString();
    }

    private static StringBuilder start(int number) {
        return new StringBuilder(64).append(number);
    }

    private static List<Integer> shape(TableRow row) {
        var choices = new ArrayList<>(IntStream.range(0, row.cells().size())
                .filter(column -> row.cells().get(column) instanceof Cell.OneOf)
                .boxed()
                .toList());
        while (choices.stream().mapToInt(column -> choices(row, column).length).reduce(1, RowKeys::times)
                > MOST_KEYS_OF_A_ROW)
            choices.remove(choices.stream()
                    .max((one, other) -> Integer.compare(choices(row, one).length, choices(row, other).length))
                    .orElseThrow());
        return choices;
    }

    private static int times(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one * other);
    }

    private static List<String> keys(TableRow row, List<Integer> shape, int number) {
        var keys = List.of(start(number).toString());
        for (int column : shape) {
            var longer = new ArrayList<String>();
            for (var key : keys) for (var value : choices(row, column)) longer.add(key + '\u001f' + value);
            keys = longer;
        }
        return keys;
    }

    private static String[] choices(TableRow row, int column) {
        return ((Cell.OneOf) row.cells().get(column)).values().toArray(String[]::new);
    }
}
