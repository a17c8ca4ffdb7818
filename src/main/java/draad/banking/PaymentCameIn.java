package draad.banking;

import draad.shared.CustomerId;
import java.util.Set;

/** Money came in on a holding: evidence that it is used. */
public record PaymentCameIn(PaymentIn payment, Set<CustomerId> owners) {}
