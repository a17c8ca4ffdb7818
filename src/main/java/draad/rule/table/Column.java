package draad.rule.table;

/** A condition of a table: the fact that it asks about. */
public record Column(String name, ColumnType type) {

    /** The day that the rows' {@code valid_from} and {@code valid_to} are held against. */
    static final Column VALID_ON = new Column("validOn", ColumnType.DATE);
}
