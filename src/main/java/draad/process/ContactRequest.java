package draad.process;

import draad.shared.CaseReference;
import draad.shared.Permit;
import draad.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that a process wants to say to the customer; the channel is chosen by rules.
 *
 * @param question the key of the question that it asks, null when it asks nothing
 */
public record ContactRequest(
        CaseReference reference,
        String process,
        String activity,
        String contactMoment,
        String template,
        @Nullable String question,
        Subject subject,
        Permit permit) {}
