/**
 * A case from customer to customer: intake, steps and drafts, intermediate products, pause, hand-over and resumption.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"web", "customer", "process", "rule", "form", "banking", "contact", "refusal", "calendar"
        })
package draad.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
