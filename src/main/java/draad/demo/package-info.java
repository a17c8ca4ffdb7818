/** The demo bank at work: cases at different stages for whoever tries Draad. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"web", "staff", "customer", "form", "cases", "task"})
package draad.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
