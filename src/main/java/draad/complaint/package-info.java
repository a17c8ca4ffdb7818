/**
 * Complaints: recognised without the word, answered by somebody who was not involved, and until then nothing of what
 * they dispute is done (K10).
 */
@NullMarked
@ApplicationModule(
        displayName = "Complaints",
        allowedDependencies = {
            "web",
            "staff",
            "customer",
            "process",
            "rule",
            "form",
            "banking",
            "calendar",
            "contact",
            "refusal",
            "cases",
            "routing",
            "task",
            "feedback"
        })
package draad.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
