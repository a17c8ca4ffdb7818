package draad.task;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;

/**
 * Work went from one person to another, or to another team, and nothing had been done for the customer in between (C9).
 *
 * @param from the name of who had it
 * @param to the name of who, or the queue which, has it now
 * @param times how often that happened in this case, this time included
 */
public record WorkPassedOn(
        CaseReference caseReference,
        CustomerId customer,
        String from,
        String to,
        int times,
        Actor actor,
        Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "work-passed-on";
    }

    /** Who pushed on to whom is for the bank to mend, not for the customer to read. */
    @Override
    public Map<String, Object> data() {
        return Map.of("from", from, "to", to, "times", times, "visibleToCustomer", false);
    }
}
