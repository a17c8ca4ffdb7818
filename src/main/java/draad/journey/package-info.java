/** The customer's timeline over all channels and cases, and its live stream. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "customer"})
package draad.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
