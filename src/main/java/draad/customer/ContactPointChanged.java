package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A customer is reached elsewhere from now on. */
public record ContactPointChanged(
        UUID contactPoint, ContactPoint.Kind pointKind, CustomerId customer, Actor actor, Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "contact-point-changed";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("contactPoint", contactPoint.toString(), "contactPointKind", pointKind.id());
    }
}
