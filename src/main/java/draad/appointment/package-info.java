/** Conversations at an agreed time: with whom, how, what to bring; moved and called off by either side (C11). */
@NullMarked
@ApplicationModule(
        displayName = "Appointment",
        allowedDependencies = {"web", "customer", "staff", "process", "rule", "calendar", "cases"})
package draad.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
