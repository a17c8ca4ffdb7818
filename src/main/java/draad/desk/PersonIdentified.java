package draad.desk;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;

/** An employee made sure who they were talking with; that is for colleagues to know. */
record PersonIdentified(CustomerId customer, String way, String gave, Actor actor, Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "person-identified";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("way", way, "sure", gave, "visibleToCustomer", false);
    }
}
