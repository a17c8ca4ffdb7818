package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Permit;
import draad.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that a process wants to say to the customer; the channel is chosen by rules.
 *
 * @param attempt an id, the same for each of the messages of one attempt; another one when the process comes here again
 * @param recipients whom it is said to: {@code customer}, {@code holders}, {@code co-holders} or {@code partner}
 * @param action what saying it is: what the law prescribes is another action than what the bank may leave unsaid
 * @param question the key of the question that it asks, null when it asks nothing
 */
public record ContactRequest(
        CaseReference reference,
        String attempt,
        String process,
        String activity,
        String contactMoment,
        String template,
        String recipients,
        ActionId action,
        @Nullable String question,
        Subject subject,
        Permit permit) {}
