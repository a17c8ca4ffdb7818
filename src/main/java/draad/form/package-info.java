/**
 * What a step asks, and checking what was answered: a {@code .form} file read once into fields, a JSON Schema and plain
 * HTML.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package draad.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
