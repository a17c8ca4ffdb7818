/** Warm hand-overs: a case changes its owner by two people who both know why, and never falls between them. */
@NullMarked
@ApplicationModule(
        displayName = "Hand-over",
        allowedDependencies = {"web", "staff", "cases", "task"})
package draad.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
