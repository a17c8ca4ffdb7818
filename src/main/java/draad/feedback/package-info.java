/**
 * What customers and employees experience at a contact moment, and the gestures with which the bank makes up for it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {
            "web",
            "staff",
            "customer",
            "process",
            "rule",
            "banking",
            "contact",
            "cases",
            "routing",
            "task"
        })
package draad.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
