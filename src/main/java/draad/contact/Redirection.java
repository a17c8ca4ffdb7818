package draad.contact;

import draad.shared.CustomerId;
import java.util.Optional;

/**
 * Who gets what must be told to somebody who can no longer be told; implemented by the module that knows why, such as a
 * death.
 */
@FunctionalInterface
public interface Redirection {

    /** Empty while nothing has to go to another. */
    Optional<CustomerId> insteadOf(CustomerId customer);
}
