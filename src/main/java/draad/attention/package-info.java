/** Rules that look along with a running case, and bring somebody in when it asks for more than its process foresaw. */
@NullMarked
@ApplicationModule(
        displayName = "Attention",
        allowedDependencies = {"web", "customer", "banking", "rule", "form", "cases", "task"})
package draad.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
