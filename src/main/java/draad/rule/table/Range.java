package draad.rule.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code >=100000}, {@code <50}, {@code 10..20} (both ends belong to it), {@code 7}.
 *
 * @param from null when it has no lower end
 * @param to null when it has no upper end
 */
record Range(@Nullable Comparable<?> from, boolean withFrom, @Nullable Comparable<?> to, boolean withTo)
        implements Cell {

    @Override
    public boolean fits(@Nullable Object value) {
        if (!(value instanceof Comparable<?> here)) return false;
        return reachesDownTo(here, true) && reachesUpTo(here, true);
    }

    /** Whether nothing can lie in it. */
    boolean isEmpty() {
        if (from == null || to == null) return false;
        int order = compare(from, to);
        return order > 0 || order == 0 && !(withFrom && withTo);
    }

    @Override
    public boolean covers(Cell other) {
        if (!(other instanceof Range those)) return false;
        boolean low = from == null || those.from != null && reachesDownTo(those.from, those.withFrom);
        boolean high = to == null || those.to != null && reachesUpTo(those.to, those.withTo);
        return low && high;
    }

    @Override
    public boolean overlaps(Cell other) {
        if (!(other instanceof Range those)) return other instanceof Any;
        return !new Range(from, withFrom, those.to, those.withTo).isEmpty()
                && !new Range(those.from, those.withFrom, to, withTo).isEmpty();
    }

    private boolean reachesDownTo(Comparable<?> point, boolean included) {
        if (from == null) return true;
        int order = compare(from, point);
        return order < 0 || order == 0 && (withFrom || !included);
    }

    private boolean reachesUpTo(Comparable<?> point, boolean included) {
        if (to == null) return true;
        int order = compare(to, point);
        return order > 0 || order == 0 && (withTo || !included);
    }

    private static int compare(Comparable<?> one, Comparable<?> other) {
        if (one instanceof BigDecimal number) return number.compareTo((BigDecimal) other);
        return ((LocalDate) one).compareTo((LocalDate) other);
    }
}
