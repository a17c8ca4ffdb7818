package draad.contact;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact between customer and bank took place. */
public record InteractionRecorded(
        UUID id,
        CustomerId customer,
        @Nullable CaseReference caseReference,
        @Nullable String contactMoment,
        NewInteraction.Direction direction,
        Channel channel,
        Actor actor)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "interaction-recorded";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("interaction", id.toString(), "direction", direction.id());
    }
}
