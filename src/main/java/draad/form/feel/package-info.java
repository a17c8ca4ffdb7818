/** The one place that knows the engine which evaluates a form's conditions. */
@NullMarked
package draad.form.feel;

import org.jspecify.annotations.NullMarked;
