package draad.account;

/**
 * What is special about those whose account it is.
 *
 * @param minors how many are under age, when nobody who speaks for them asks
 * @param deceased how many died
 * @param isAnyProtected whether a guardian decides, and another asks
 */
public record AccountHolders(int minors, int deceased, boolean isAnyProtected) {}
