/** The bank's core system as tables here, fed by the real one; for banks that have none to call yet. */
@NullMarked
package draad.banking.local;

import org.jspecify.annotations.NullMarked;
