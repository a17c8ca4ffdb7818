package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two customers turned out to be one. */
public record CustomersMerged(UUID merge, CustomerId survivor, CustomerId duplicate, Actor actor, Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(survivor);
    }

    @Override
    public String kind() {
        return "customers-merged";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("merge", merge.toString(), "duplicate", duplicate.toString());
    }
}
