/** Rule sets, their versions, and decisions with their explanation; the rule engine is an adapter in a sub-package. */
@NullMarked
@ApplicationModule(displayName = "Rules", allowedDependencies = "web")
package draad.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
