/** What was agreed in a case: who does what by when, and whether they did. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "cases"})
package draad.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
