package draad.rule.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one cell asks of one fact. */
public sealed interface Cell permits Cell.Any, Cell.OneOf, Cell.NoneOf, Range {

    Cell ANY = new Any();

    boolean fits(@Nullable Object value);

    /** Whether everything that fits the other fits this too. */
    boolean covers(Cell other);

    /** Whether something could fit both. */
    boolean overlaps(Cell other);

    /** An empty cell. */
    record Any() implements Cell {

        @Override
        public boolean fits(@Nullable Object value) {
            return true;
        }

        @Override
        public boolean covers(Cell other) {
            return true;
        }

        @Override
        public boolean overlaps(Cell other) {
            return true;
        }
    }

    /** {@code a|b}: a fact that is absent is none of them. */
    record OneOf(Set<String> values) implements Cell {

        @Override
        public boolean fits(@Nullable Object value) {
            return value instanceof String text && values.contains(text);
        }

        @Override
        public boolean covers(Cell other) {
            return other instanceof OneOf those && values.containsAll(those.values);
        }

        @Override
        public boolean overlaps(Cell other) {
            if (other instanceof Any) return true;
            return values.stream().anyMatch(other::fits);
        }
    }

    /** {@code !a|b}: a fact that is absent is not one of them, so it fits. */
    record NoneOf(Set<String> values) implements Cell {

        @Override
        public boolean fits(@Nullable Object value) {
            return !(value instanceof String text && values.contains(text));
        }

        @Override
        public boolean covers(Cell other) {
            if (other instanceof OneOf those) return those.values.stream().allMatch(this::fits);
            return other instanceof NoneOf those && those.values.containsAll(values);
        }

        @Override
        public boolean overlaps(Cell other) {
            return !(other instanceof OneOf) || other.overlaps(this);
        }
    }
}
