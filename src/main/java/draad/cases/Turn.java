package draad.cases;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in a case, and whose turn it is.
 *
 * @param whose the customer's or the bank's
 * @param queue where it waits at the bank, null when it is not on the work list
 * @param assignee the user name of who has it in hand
 * @param step the open step, null when something else is waited for
 */
public record Turn(
        String what,
        Performer whose,
        @Nullable String queue,
        @Nullable String assignee,
        @Nullable OffsetDateTime by,
        draad.shared.@Nullable StepId step) {

    public boolean isCustomers() {
        return whose == Performer.CUSTOMER;
    }
}
