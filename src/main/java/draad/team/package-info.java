/** Who leads a team sees how much there is, who is there and how it goes; there is no talk time in it. */
@NullMarked
@ApplicationModule(
        displayName = "Team",
        allowedDependencies = {"web", "staff", "cases", "task", "agreement"})
package draad.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
