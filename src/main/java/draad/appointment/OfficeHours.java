package draad.appointment;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When somebody can be booked on a day of the week. */
record OfficeHours(String adviser, DayOfWeek day, LocalTime opens, LocalTime closes, @Nullable String place) {}
