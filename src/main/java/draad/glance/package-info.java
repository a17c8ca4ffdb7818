/** One customer at a glance: all that an employee needs before saying the first word. */
@NullMarked
@ApplicationModule(
        displayName = "Glance",
        allowedDependencies = {"web", "staff", "customer", "banking", "contact", "refusal", "cases", "journey"})
package draad.glance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
