package draad.contact;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter, an e-mail or a message on the customer's own pages.
 *
 * @param code stands on it, so that what comes back is recognised
 * @param contactPoint where it goes; empty for the customer's own pages
 * @param addressKey the key of the postal address as it was then; empty when it is no letter
 * @param why why it is blocked, returned or failed
 * @param seenAt when the customer opened it on their own pages
 */
public record OutboundItem(
        UUID id,
        Code code,
        CustomerId customer,
        CaseReference caseReference,
        String contactMoment,
        String template,
        Optional<Code> question,
        ActionId action,
        Channel channel,
        Optional<UUID> contactPoint,
        Optional<String> addressKey,
        OutboundStatus status,
        Optional<Text> why,
        Instant createdAt,
        Optional<Instant> sentAt,
        Optional<Instant> seenAt) {}
