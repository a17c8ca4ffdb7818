package draad.task;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that people must know and look into.
 *
 * @param about kebab-case; the step under which the routing table knows it
 * @param owner the user name of who should look into it, null when anybody in the queue may
 */
public record Notice(
        String about,
        Text title,
        @Nullable CaseReference caseReference,
        @Nullable CustomerId customer,
        @Nullable String product,
        Channel channel,
        @Nullable String owner) {}
