package draad.rule.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a table by where they stand.
 *
 * @param names as written, by position
 */
record Header(List<String> names, List<Column> conditions, List<String> outputs) {

    static final String REASON_EN = "reason_en";
    static final String REASON_NL = "reason_nl";
    static final String VALID_FROM = "valid_from";
    static final String VALID_TO = "valid_to";
    static final String SOURCE = "source";
    private static final Set<String> OTHERS = Set.of(REASON_EN, REASON_NL, VALID_FROM, VALID_TO, SOURCE);

    /** @throws IllegalArgumentException with what is wrong and how it is written well */
    static Header read(List<String> names) {
        var conditions = new ArrayList<Column>();
        var outputs = new ArrayList<String>();
        for (var name : names) {
            if (name.startsWith("if:")) conditions.add(condition(name));
            else if (name.startsWith("then:")) outputs.add(name.substring("then:".length()));
            else if (!OTHERS.contains(name))
                throw new IllegalArgumentException(
                        "'" + name + "' is no column of a table; write if:" + name + ", then:" + name + " or one of "
                                + OTHERS.stream().sorted().toList());
        }
        if (new HashSet<>(names).size() < names.size())
            throw new IllegalArgumentException("A column stands twice in the header; keep one of the two");
        if (outputs.isEmpty()) throw new IllegalArgumentException("The table decides nothing; add a then: column");
        if (names.contains(VALID_FROM) || names.contains(VALID_TO)) conditions.add(Column.VALID_ON);
        return new Header(names, conditions, outputs);
    }

    private static Column condition(String name) {
        var parts = name.substring("if:".length()).split(":", 2);
        if (parts.length == 1) return new Column(parts[0], ColumnType.TEXT);
        try {
            return new Column(parts[0], ColumnType.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + parts[1] + "' is no type of column; write text, number, date or flag", e);
        }
    }
}
