package draad.task;

import draad.shared.CaseReference;
import draad.shared.CustomerId;
import draad.shared.StepId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employee promised to do for a customer, by a day.
 *
 * @param id its work item's
 * @param by the user name of who promised it
 * @param keptAt null while it is not done
 */
public record Promise(
        StepId id,
        CustomerId customer,
        @Nullable CaseReference caseReference,
        String text,
        LocalDate promisedFor,
        String by,
        @Nullable Instant keptAt) {}
