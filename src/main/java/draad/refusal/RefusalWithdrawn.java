package draad.refusal;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.WordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Somebody took their no back. */
public record RefusalWithdrawn(
        WordId word, Set<CustomerId> customers, Channel channel, Actor actor, Map<String, Object> data)
        implements Happening {

    static RefusalWithdrawn of(Word word, CataloguedAction action, Source source) {
        var data = new HashMap<String, Object>(TimelineData.of(action, word.subject()));
        data.put("word", word.id().toString());
        data.put("source", source.kind());
        Set<CustomerId> customers = word.customer() == null ? Set.of() : Set.of(word.customer());
        return new RefusalWithdrawn(word.id(), customers, source.channel(), source.recordedBy(), data);
    }

    @Override
    public String kind() {
        return "refusal-withdrawn";
    }
}
