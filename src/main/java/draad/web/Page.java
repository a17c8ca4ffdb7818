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

    /**
     * A part of a list that is short by nature and was read whole, such as the holdings of one customer.
     *
     * @param cursor the place in the list where the page before ended
     * @throws Problem 400 when the limit is out of range or the cursor none of ours
     */
    public static <T> Page<T> part(List<T> all, @Nullable Integer askedLimit, @Nullable String cursor) {
        int limit = limit(askedLimit);
        int from = Math.min(place(cursor), all.size());
        int to = Math.min(from + limit, all.size());
        return new Page<>(List.copyOf(all.subList(from, to)), to < all.size() ? String.valueOf(to) : null);
    }

    private static int place(@Nullable String cursor) {
        if (cursor == null) return 0;
        if (!cursor.matches("[0-9]{1,9}")) throw Problem.malformed("unreadable-cursor", cursor);
        return Integer.parseInt(cursor);
    }

    /** The page of what was read with one more than the limit, so that it is known whether there is more. */
    public static <T> Page<T> of(List<T> oneMore, int limit, java.util.function.Function<T, String> cursor) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, null);
        var items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
