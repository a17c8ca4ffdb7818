/** A notary's desk in a table here, for a bank that has no line to notaries yet. */
@NullMarked
package draad.notary.local;

import org.jspecify.annotations.NullMarked;
