/** The port's adapter to Camunda 7; the only place where the engine is imported. */
@NullMarked
package draad.process.camunda;

import org.jspecify.annotations.NullMarked;
