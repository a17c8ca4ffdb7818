package draad.refusal;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.DecisionId;
import draad.shared.Happening;
import draad.shared.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bank was about to do something and did not, because somebody objects. */
public record ActionRefused(
        DecisionId decision,
        Set<CustomerId> customers,
        @Nullable CaseReference caseReference,
        Text reason,
        boolean confidential,
        Map<String, Object> data)
        implements Happening {

    static ActionRefused of(DecisionId decision, CataloguedAction action, Asked asked, Text reason) {
        // What was not ordered by two people may be an order that the customer may not hear of.
        boolean mandated = action.actionClass() == ActionClass.MANDATED;
        var data = new HashMap<String, Object>(TimelineData.of(action, asked.subject()));
        data.put("decision", decision.toString());
        data.put("reason", TimelineData.of(reason));
        return new ActionRefused(decision, Set.of(asked.customer()), asked.reference(), reason, mandated, data);
    }

    @Override
    public String kind() {
        return "action-refused";
    }

    @Override
    public Channel channel() {
        return Channel.CORE_BANKING;
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }
}
