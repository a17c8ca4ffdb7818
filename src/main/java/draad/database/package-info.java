/** The PostgreSQL that comes with Draad, for who has none yet. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package draad.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
