package draad.journey;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened between a customer and the bank.
 *
 * @param number counts this customer's entries from 1 without a gap
 */
public record TimelineEntry(
        CustomerId customer,
        long number,
        Instant at,
        Channel channel,
        Actor actor,
        String kind,
        @Nullable CaseReference caseReference,
        @Nullable String contactMoment,
        Map<String, Object> data) {}
