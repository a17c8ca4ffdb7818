/** What is particular to a channel: the customer's own pages and the employee's desk. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "web",
            "staff",
            "customer",
            "process",
            "rule",
            "form",
            "banking",
            "contact",
            "refusal",
            "cases",
            "task",
            "journey"
        })
package draad.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
