/**
 * The mortgage up to the accepted rate: how much can be borrowed and why, what an advice and a rate proposal must keep
 * to. Its figures are rows in {@code rules/}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "customer", "process", "rule", "form", "cases", "calendar", "banking"})
package draad.mortgage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
