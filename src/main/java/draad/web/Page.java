package draad.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, never all of it.
 *
 * @param next the cursor that the next part starts after, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 200;

    /** @throws Problem 400 when more is asked than one page may hold */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) return DEFAULT_LIMIT;
        if (asked < 1 || asked > MOST) throw Problem.malformed("limit-out-of-range", MOST);
        return asked;
    }

    /** The page of what was read with one more than the limit, so that it is known whether there is more. */
    public static <T> Page<T> of(List<T> oneMore, int limit, java.util.function.Function<T, String> cursor) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, null);
        var items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
