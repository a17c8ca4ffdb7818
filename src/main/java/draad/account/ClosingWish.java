package draad.account;

/**
 * A holder's wish to close an account, as the rules of {@code rules/closing/} see it.
 *
 * @param isSure whether the bank is certain enough that it is this holder's wish
 * @param ownRefusals their own words in force that say the opposite
 * @param othersToAgree other holders of whom it is not known whether they agree
 * @param isDebitsMoved whether they said that what goes out automatically now goes elsewhere
 * @param hasCounterAccount whether it is known where the money that is left must go
 */
public record ClosingWish(
        boolean isSure, int ownRefusals, int othersToAgree, boolean isDebitsMoved, boolean hasCounterAccount) {}
