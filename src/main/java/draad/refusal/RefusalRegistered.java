package draad.refusal;

import draad.shared.Actor;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.Happening;
import draad.shared.WordId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Somebody said something that the bank keeps; it is confirmed to the customer.
 *
 * @param status {@code in-force}, {@code too-late} or {@code under-way}
 */
public record RefusalRegistered(
        WordId word,
        WordKind wordKind,
        CustomerId customer,
        Set<CustomerId> customers,
        String status,
        Channel channel,
        Actor actor,
        Map<String, Object> data)
        implements Happening {

    static RefusalRegistered of(
            WordId id, NewWord word, CataloguedAction action, Involved involved, Registered registered) {
        var customers = new HashSet<CustomerId>();
        var customer = involved.now(word.customer());
        customers.add(customer);
        if (word.source().saidBy() != null)
            customers.add(involved.now(word.source().saidBy()));
        var data = new HashMap<String, Object>(TimelineData.of(action, word.subject()));
        data.put("word", id.toString());
        data.put("wordKind", word.kind().id());
        data.put("status", RegisteredView.statusOf(registered));
        data.put("source", word.source().kind());
        var source = word.source();
        return new RefusalRegistered(
                id,
                word.kind(),
                customer,
                Set.copyOf(customers),
                RegisteredView.statusOf(registered),
                source.channel(),
                source.recordedBy(),
                data);
    }

    @Override
    public String kind() {
        return wordKind.stops() ? "refusal-registered" : "wish-registered";
    }
}
