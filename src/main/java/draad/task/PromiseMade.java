package draad.task;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.StepId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bank promised a customer something by a day. */
public record PromiseMade(
        CustomerId customer,
        @Nullable CaseReference caseReference,
        StepId id,
        LocalDate promisedFor,
        Actor actor,
        Channel channel)
        implements Happening {

    @Override
    public Set<CustomerId> customers() {
        return Set.of(customer);
    }

    @Override
    public String kind() {
        return "promise-made";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("promise", id.toString(), "day", promisedFor.toString());
    }
}
