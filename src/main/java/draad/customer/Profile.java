package draad.customer;

import draad.shared.CustomerId;
import java.util.Locale;
import java.util.Set;

/**
 * What decisions mostly want to know of a customer.
 *
 * @param id the one that counts after all merges
 * @param allIds every id under which something of them may have been kept
 */
public record Profile(CustomerId id, Set<CustomerId> allIds, Market market, Locale language) {}
