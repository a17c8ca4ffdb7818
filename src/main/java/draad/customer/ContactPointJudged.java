package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An employee said whether what is sent to a contact point arrives. */
public record ContactPointJudged(
        UUID contactPoint, ContactPoint.Quality quality, CustomerId customer, Actor actor, Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "contact-point-judged";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("contactPoint", contactPoint.toString(), "quality", quality.id());
    }
}
