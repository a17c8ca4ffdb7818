/** Which queue, skills, priority and promised time a step gets by the rules, and who is fit and free for it. */
@NullMarked
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {"customer", "staff", "rule", "calendar"})
package draad.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
