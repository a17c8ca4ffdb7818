/** The customer's word, and the guard that keeps it: what a customer has refused never happens. */
@NullMarked
@ApplicationModule(
        displayName = "The customer's word",
        allowedDependencies = {"customer", "process", "rule", "banking", "web"})
package draad.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
