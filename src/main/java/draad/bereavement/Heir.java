package draad.bereavement;

import draad.customer.Capacity;
import draad.shared.CustomerId;
import java.util.UUID;

/**
 * One of those whom the certificate of inheritance names.
 *
 * @param isContact whether this one speaks for all of them
 * @param representation by which they may decide about what was left
 */
record Heir(CustomerId customer, Capacity capacity, boolean isContact, UUID representation) {}
