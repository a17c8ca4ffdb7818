package draad.feedback;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The bank made up for something. */
public record GestureGiven(
        UUID gesture,
        CustomerId customer,
        CaseReference caseReference,
        String gestureKind,
        String amount,
        Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "gesture-given";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("gesture", gesture.toString(), "gestureKind", gestureKind, "amount", amount);
    }
}
