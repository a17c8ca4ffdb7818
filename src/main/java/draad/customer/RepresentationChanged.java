package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody may speak for a customer from now on, or no longer. */
public record RepresentationChanged(
        UUID representation,
        CustomerId customer,
        CustomerId by,
        Capacity capacity,
        boolean begun,
        Actor actor,
        Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer, by);
    }

    @Override
    public String kind() {
        return begun ? "representation-begun" : "representation-ended";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("representation", representation.toString(), "capacity", capacity.id());
    }
}
