package draad.complaint;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer said something that is a complaint; its case opens after the commit, once, under exactly this reference.
 *
 * @param interaction in which it was said
 * @param about the case that it was said in, null when in none
 */
public record ComplaintHeard(
        CaseReference reference,
        CustomerId customer,
        UUID interaction,
        @Nullable CaseReference about,
        Channel channel) {}
