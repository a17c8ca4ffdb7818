package draad.rule.table;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands in a cell. */
final class CellText {

    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)(.*)");
    private static final Pattern BETWEEN = Pattern.compile("(.*?)\\.\\.(.*)");

    private CellText() {}

    /** @throws IllegalArgumentException with what is wrong and how it is written well */
    static Cell read(String written, ColumnType type) {
        if (written.isEmpty()) return Cell.ANY;
        return type.isOrdered() ? range(written, type) : choice(written, type);
    }

    private static Cell choice(String written, ColumnType type) {
        if (COMPARISON.matcher(written).matches())
            throw new IllegalArgumentException(
                    "'" + written + "' compares, but the column holds text; add :number or :date to its header");
        return written.startsWith("!")
                ? new Cell.NoneOf(values(written.substring(1), type))
                : new Cell.OneOf(values(written, type));
    }

    private static Set<String> values(String written, ColumnType type) {
        var values = new LinkedHashSet<String>();
        for (var value : written.split("\\|", -1)) {
            if (value.isBlank()) throw new IllegalArgumentException("'" + written + "' has an empty choice; write a|b");
            values.add(type.parse(value.strip()).toString());
        }
        return values;
    }

    private static Range range(String written, ColumnType type) {
        var range = comparison(written, type);
        if (range.isEmpty()) throw new IllegalArgumentException("'" + written + "' leaves nothing that could fit it");
        return range;
    }

    private static Range comparison(String written, ColumnType type) {
        var comparison = COMPARISON.matcher(written);
        if (comparison.matches()) {
            var end = type.parse(comparison.group(2).strip());
            return switch (comparison.group(1)) {
                case ">=" -> new Range(end, true, null, false);
                case ">" -> new Range(end, false, null, false);
                case "<=" -> new Range(null, false, end, true);
                default -> new Range(null, false, end, false);
            };
        }
        var between = BETWEEN.matcher(written);
        if (between.matches())
            return between(between.group(1).strip(), between.group(2).strip(), type);
        var only = type.parse(written);
        return new Range(only, true, only, true);
    }

    private static Range between(String from, String to, ColumnType type) {
        if (from.isEmpty() && to.isEmpty()) throw new IllegalArgumentException("'..' has no end; write 10..20 or 10..");
        var low = from.isEmpty() ? null : type.parse(from);
        var high = to.isEmpty() ? null : type.parse(to);
        return new Range(low, low != null, high, high != null);
    }
}
