package draad.refusal;

import draad.shared.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in on an account.
 *
 * @param count in the last 25 months: a yearly payment that came a month late is among them twice
 * @param last the day of the last one, null when there was none
 */
public record PaymentsIn(Subject account, int count, @Nullable LocalDate last) {}
