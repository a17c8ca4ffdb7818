package draad.handover;

import draad.cases.CustomerCase;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;

/**
 * A case is being handed over, or was, or was not; the words stay with the hand-over.
 *
 * @param what {@code asked}, {@code accepted}, {@code declined} or {@code withdrawn}
 * @param from the giver's name
 * @param to the receiver's name
 */
record HandOverTold(CustomerCase of, String what, String from, String to, Actor actor, Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(of.customer());
    }

    @Override
    public CaseReference caseReference() {
        return of.reference();
    }

    @Override
    public boolean confidential() {
        return of.confidential();
    }

    @Override
    public String kind() {
        return "hand-over-" + what;
    }

    /** The customer hears who helps them now, not how colleagues came to it. */
    @Override
    public Map<String, Object> data() {
        return Map.of("from", from, "to", to, "visibleToCustomer", what.equals("accepted"));
    }
}
