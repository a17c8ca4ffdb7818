package draad.refusal;

import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.WordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was being done when somebody refused it has ended, one way or the other; they are told. */
public record UnderWayEnded(
        WordId word,
        boolean done,
        Set<CustomerId> customers,
        @Nullable CaseReference caseReference,
        Map<String, Object> data)
        implements Happening {

    static UnderWayEnded done(Word word, CustomerId customer, CataloguedAction action, Execution execution) {
        return of(word, true, customer, action, execution);
    }

    static UnderWayEnded notDone(Word word, CustomerId customer, CataloguedAction action, Execution execution) {
        return of(word, false, customer, action, execution);
    }

    private static UnderWayEnded of(
            Word word, boolean done, CustomerId customer, CataloguedAction action, Execution execution) {
        var data = new HashMap<String, Object>(TimelineData.of(action, execution.subject()));
        data.put("word", word.id().toString());
        data.put("execution", execution.id().toString());
        return new UnderWayEnded(word.id(), done, Set.of(customer), execution.reference(), data);
    }

    @Override
    public String kind() {
        return done ? "done-before-word" : "not-done-after-word";
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
