/** When the bank works: business hours, weekends and Dutch public holidays, for every promise that is made in time. */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
package draad.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
