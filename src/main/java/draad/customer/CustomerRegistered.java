package draad.customer;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Set;

/** Somebody became a customer. */
public record CustomerRegistered(CustomerId customer, Actor actor, Channel channel) implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "customer-registered";
    }
}
