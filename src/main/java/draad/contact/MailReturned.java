package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something came back to the bank: the contact point is suspect for its addressee.
 *
 * @param caseReference the case that the returned item belonged to, null when it is not known which item it was
 * @param blocked what was waiting and is not sent any more
 * @param addressCheck the case of type {@code change-of-address} that must be there after the commit; open it when it
 *     is not
 */
public record MailReturned(
        UUID id,
        CustomerId customer,
        @Nullable CaseReference caseReference,
        UUID contactPoint,
        ReturnReason reason,
        List<UUID> blocked,
        CaseReference addressCheck,
        Channel channel,
        Actor actor)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "mail-returned";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "reason",
                reason.id(),
                "contactPoint",
                contactPoint.toString(),
                "blocked",
                blocked.size(),
                "addressCheck",
                addressCheck.text());
    }
}
