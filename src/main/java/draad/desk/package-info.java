/** The desk of whoever talks with a customer now: on the phone, at the counter, in a chat. */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "web",
            "staff",
            "customer",
            "rule",
            "form",
            "banking",
            "contact",
            "refusal",
            "cases",
            "task",
            "agreement",
            "journey",
            "glance"
        })
package draad.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
