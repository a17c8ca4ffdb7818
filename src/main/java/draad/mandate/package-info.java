/** What a court or the law orders: entered by one person, approved by another, shown or not as its ground says. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "process", "rule", "banking", "refusal", "cases"})
package draad.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
