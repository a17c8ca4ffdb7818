package draad.account;

/**
 * Where the money that is left must go.
 *
 * @param isKnown whether somebody named one
 * @param isUsable whether it is another account than the one that is closed, and open as far as the bank can see
 * @param isTheirs whether it is a holder's at this bank, or at another bank and confirmed as their own
 */
public record CounterAccount(boolean isKnown, boolean isUsable, boolean isTheirs) {}
