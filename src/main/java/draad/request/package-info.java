/** What customers ask: planned within a promised time, tried again, and told back to who passed it on. */
@NullMarked
@ApplicationModule(
        displayName = "Request",
        allowedDependencies = {"customer", "process", "rule", "calendar", "cases", "task", "refusal"})
package draad.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
