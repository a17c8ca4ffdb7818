/**
 * One customer once: identity, market, contact points with their quality, representation, matching, merge and undo,
 * preferences, and the log of who looked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package draad.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
