package draad.attention;

import draad.shared.Channel;

/**
 * What the rules for who gets stuck are decided on; the columns of {@code rules/stuck/stuck.csv} carry these names.
 *
 * @param attempts how often the customer sent this step and it was not accepted, this time included
 * @param missing how many answers were missing this time; {@code wrong} how many were not right
 * @param again how often the answer that was most often not right was not, this time included
 * @param contradictory whether each answer was right by itself and they were not together
 */
record StuckFacts(
        String caseType,
        String step,
        String product,
        String market,
        Channel channel,
        int attempts,
        int missing,
        int wrong,
        int again,
        boolean contradictory,
        int resumptions) {}
