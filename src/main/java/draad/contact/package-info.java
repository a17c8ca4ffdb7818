/**
 * Contact between customer and bank: moments as designed, interactions as they happened, questions that bind, and what
 * the bank sends and gets back.
 */
@NullMarked
@ApplicationModule(
        displayName = "Contact",
        allowedDependencies = {"customer", "process", "rule", "web"})
package draad.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
