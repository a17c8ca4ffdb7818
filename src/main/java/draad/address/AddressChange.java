package draad.address;

/**
 * An address that somebody told, as the rules of {@code rules/address-change/} see it.
 *
 * @param assurance how sure the bank was of who told it
 * @param source how it is known: {@code customer}, {@code register}, {@code relative} or {@code other}
 * @param isConfirmed whether the customer confirmed it with certainty
 * @param isKnown whether it is the address that the bank has already
 * @param isLater whether it holds from a later day only
 * @param isBack whether it is the customer's own former address
 */
public record AddressChange(
        String assurance, String source, boolean isConfirmed, boolean isKnown, boolean isLater, boolean isBack) {}
