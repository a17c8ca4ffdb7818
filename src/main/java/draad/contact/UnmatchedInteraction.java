package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact of which it is not known who it was.
 *
 * @param knownAs as the channel knew them: an e-mail address, a number, a handle
 */
record UnmatchedInteraction(
        UUID id,
        NewInteraction.Direction direction,
        Channel channel,
        Actor actor,
        @Nullable CaseReference caseReference,
        @Nullable String contactMoment,
        @Nullable String text,
        @Nullable String knownAs,
        OffsetDateTime at) {}
