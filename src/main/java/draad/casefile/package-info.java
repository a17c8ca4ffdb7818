/** A case and its steps as people see them: the way it came, where it stands, and what can be done now. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "web",
            "staff",
            "customer",
            "process",
            "rule",
            "form",
            "contact",
            "refusal",
            "cases",
            "agreement",
            "handover",
            "task",
            "journey"
        })
package draad.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
