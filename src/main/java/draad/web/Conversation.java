package draad.web;

import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.io.Serializable;

/**
 * With whom an employee is talking now: kept in their session as plain texts, so that any version of any node reads it.
 * While it lasts it says by which channel they work, how sure they are of the person, and why they look at customers.
 *
 * @param name the customer's, as the top of every page shows it
 * @param reason why the employee looks, as the log of looks keeps it
 */
public record Conversation(String customerId, String name, String channelId, String assuranceId, String reason)
        implements Serializable {

    public static Conversation begun(CustomerId customer, String name, Channel channel, String reason) {
        return new Conversation(customer.toString(), name, channel.id(), Assurance.NONE.id(), reason);
    }

    public CustomerId customer() {
        return CustomerId.of(customerId);
    }

    public Channel channel() {
        return Channel.of(channelId);
    }

    public Assurance assurance() {
        return Assurance.of(assuranceId);
    }

    public boolean isWith(CustomerId customer) {
        return customer.toString().equals(customerId);
    }

    /** As sure as before, or surer; never surer than the channel can be. */
    public Conversation surer(Assurance found) {
        var sure = assurance().isAtLeast(found) ? assurance() : found;
        return new Conversation(
                customerId, name, channelId, sure.atMost(channel().ceiling()).id(), reason);
    }
}
