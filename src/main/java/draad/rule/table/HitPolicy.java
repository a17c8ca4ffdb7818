package draad.rule.table;

/** Which of the rows that fit count. */
public enum HitPolicy {
    /** The first that fits, from top to bottom. */
    FIRST,
    /** All that fit, from top to bottom. */
    COLLECT,
    /** The one that fits: two rows that could fit the same facts are refused, and so are facts that no row fits. */
    UNIQUE
}
