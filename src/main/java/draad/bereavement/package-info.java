/** When a customer has died: mail stops, accounts are safe, heirs decide together. */
@NullMarked
@ApplicationModule(
        displayName = "Bereavement",
        allowedDependencies = {"web", "customer", "process", "rule", "banking", "contact", "refusal", "cases"})
package draad.bereavement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
