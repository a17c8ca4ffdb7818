/**
 * The port to the notary who passes a deed: what is sent, what is paid and what is asked back. Its adapters are
 * replaceable; {@code notary.local} keeps what was sent in a table here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"process", "cases"})
package draad.notary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
