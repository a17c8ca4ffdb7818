/**
 * The port to the bank's own systems: what customers have, how it is used, closing and reopening. Its adapters are
 * replaceable; {@code banking.local} keeps everything in tables here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "customer"})
package draad.banking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
