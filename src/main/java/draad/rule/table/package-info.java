/** Decision tables as people write them in CSV: reading, checking and trying them, without any engine. */
@NullMarked
package draad.rule.table;

import org.jspecify.annotations.NullMarked;
