/** The work list: who does what next, claimed once, due in time, and told to the team's lead when it is not. */
@NullMarked
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {
            "web",
            "staff",
            "customer",
            "rule",
            "calendar",
            "cases",
            "routing",
            "process",
            "form",
            "contact",
            "refusal"
        })
package draad.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
