/** What cases do with accounts: the facts that decide on closing, and the closing, restoring and opening themselves. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "web",
            "customer",
            "process",
            "rule",
            "banking",
            "contact",
            "refusal",
            "cases",
            "calendar"
        })
package draad.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
