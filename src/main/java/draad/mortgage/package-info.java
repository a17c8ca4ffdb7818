/**
 * The mortgage from quote to deed: how much can be borrowed and why, what advice, proposal, acceptance and offer must
 * keep to. Its figures are rows in {@code rules/}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"web", "customer", "process", "rule", "form", "cases", "calendar", "banking", "inquiry"})
package draad.mortgage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
