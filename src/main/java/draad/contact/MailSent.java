package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something left the bank for a customer. */
public record MailSent(
        UUID id,
        CustomerId customer,
        CaseReference caseReference,
        String contactMoment,
        String template,
        Channel channel,
        Actor actor)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "mail-sent";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("outbound", id.toString(), "template", template, "medium", channel.id());
    }
}
