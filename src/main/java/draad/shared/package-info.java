/** Values that every module speaks in; no behaviour that needs a database or a framework. */
@NullMarked
package draad.shared;

import org.jspecify.annotations.NullMarked;
