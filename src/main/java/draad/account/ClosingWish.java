package draad.account;

/**
 * A wish to close an account, as the rules of {@code rules/closing/} see it.
 *
 * @param isSure whether the bank is certain enough that it is this person's wish
 * @param ownRefusals their own words in force that say the opposite
 * @param othersToAgree other holders of whom it is not known whether they agree
 * @param isWithinMandate whether it is their own account, or they may decide about it for whoever holds it
 * @param isDebitsMoved whether they said that what goes out automatically now goes elsewhere
 * @param isCardsStopping whether they know that the cards stop working
 * @param isReviewed whether somebody at the bank looked at it and let it go on
 */
public record ClosingWish(
        boolean isSure,
        int ownRefusals,
        int othersToAgree,
        boolean isWithinMandate,
        boolean isDebitsMoved,
        boolean isCardsStopping,
        boolean isReviewed) {}
