/** Where customers get their post: a change that they ask for, post that came back, and who lives there now. */
@NullMarked
@ApplicationModule(
        displayName = "Address",
        allowedDependencies = {"web", "customer", "process", "rule", "contact", "refusal", "cases"})
package draad.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
