package draad.race;

/**
 * One word raced against one doing.
 *
 * @param status what the acknowledgement of the word said
 * @param acknowledgedAt when the client had the answer
 */
record Pair(Way way, String customer, String account, String word, String status, long acknowledgedAt) {}
