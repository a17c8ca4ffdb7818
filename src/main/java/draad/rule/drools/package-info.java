/** Drools behind the port: the only place where it is imported. */
@NullMarked
package draad.rule.drools;

import org.jspecify.annotations.NullMarked;
