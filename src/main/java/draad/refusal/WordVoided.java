package draad.refusal;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.WordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A word turned out to be recorded by mistake; the customer is told. */
public record WordVoided(WordId word, Set<CustomerId> customers, Actor actor, Map<String, Object> data)
        implements Happening {

    static WordVoided of(Word word, CataloguedAction action, Actor by) {
        var data = new HashMap<String, Object>(TimelineData.of(action, word.subject()));
        data.put("word", word.id().toString());
        Set<CustomerId> customers = word.customer() == null ? Set.of() : Set.of(word.customer());
        return new WordVoided(word.id(), customers, by, data);
    }

    @Override
    public String kind() {
        return "word-voided";
    }

    @Override
    public Channel channel() {
        return Channel.CORE_BANKING;
    }
}
