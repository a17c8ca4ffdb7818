/** What was promised by a day: who does what for whom, and whether they did. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "customer", "cases", "task"})
package draad.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
