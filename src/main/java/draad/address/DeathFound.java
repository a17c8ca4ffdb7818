package draad.address;

import draad.shared.CaseReference;
import draad.shared.CustomerId;

/**
 * Whoever looked for the right address found that the customer has died.
 *
 * @param report the reference that the case after a death gets
 */
record DeathFound(CaseReference report, CustomerId customer) {}
