package draad.race;

import org.jspecify.annotations.Nullable;

/**
 * One word raced against one doing.
 *
 * @param word null when whoever said it never heard
 * @param status what the acknowledgement of the word said; {@code unheard} when there was none
 * @param acknowledgedAt when the client had the answer
 */
record Pair(Way way, String customer, String account, @Nullable String word, String status, long acknowledgedAt) {

    static Pair unheard(Way way, String customer, String account) {
        return new Pair(way, customer, account, null, "unheard", Long.MAX_VALUE);
    }

    boolean isUnheard() {
        return word == null;
    }
}
