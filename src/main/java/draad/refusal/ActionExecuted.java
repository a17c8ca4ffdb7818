package draad.refusal;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was done to or for a customer that they could have refused. */
public record ActionExecuted(
        UUID execution, Set<CustomerId> customers, @Nullable CaseReference caseReference, Map<String, Object> data)
        implements Happening {

    static ActionExecuted of(UUID execution, CataloguedAction action, Asked asked, @Nullable Mandate mandate) {
        var data = new HashMap<String, Object>(TimelineData.of(action, asked.subject()));
        data.put("execution", execution.toString());
        if (mandate != null) data.put("ground", mandate.ground());
        return new ActionExecuted(execution, Set.of(asked.customer()), asked.reference(), data);
    }

    static ActionExecuted of(CataloguedAction action, Execution done) {
        var data = new HashMap<String, Object>(TimelineData.of(action, done.subject()));
        data.put("execution", done.id().toString());
        return new ActionExecuted(done.id(), Set.of(done.customer()), done.reference(), data);
    }

    @Override
    public String kind() {
        return "action-executed";
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
