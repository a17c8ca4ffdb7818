/** The bank's own people: their teams, skills, licences with their end, presence and sign-in. */
@NullMarked
@ApplicationModule(displayName = "Staff", allowedDependencies = "web")
package draad.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
