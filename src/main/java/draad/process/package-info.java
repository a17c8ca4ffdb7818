/**
 * The port to the process engine: what runs a case from step to step, which actions it may do, and what it tells. The
 * engine itself is imported in {@code draad.process.camunda} only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package draad.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
