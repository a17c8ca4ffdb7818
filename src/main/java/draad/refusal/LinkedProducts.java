package draad.refusal;

import draad.shared.Subject;

/**
 * What would stop working without the account.
 *
 * @param kinds of what is linked, as people read them
 */
public record LinkedProducts(Subject account, int count, String kinds) {}
