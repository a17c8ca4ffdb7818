package draad.refusal;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.HoldingId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alarm: the core system closed an account by itself, without asking. It is restored. */
public record ClosedWithoutPermit(
        UUID execution,
        HoldingId account,
        Set<CustomerId> customers,
        @Nullable CaseReference restoring,
        Map<String, Object> data)
        implements Happening {

    static ClosedWithoutPermit of(
            Execution execution, CataloguedAction action, Set<CustomerId> owners, @Nullable CaseReference restoring) {
        var data = new HashMap<String, Object>(TimelineData.of(action, execution.subject()));
        data.put("execution", execution.id().toString());
        if (restoring != null) data.put("case", restoring.text());
        return new ClosedWithoutPermit(execution.id(), execution.subject().asAccount(), owners, restoring, data);
    }

    @Override
    public String kind() {
        return "closed-without-permit";
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
