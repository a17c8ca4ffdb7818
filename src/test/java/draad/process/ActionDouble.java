package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Spends the permit and says what a test wants to hear, in that order. */
public class ActionDouble implements Action {

    private final ActionId id;
    private final String usual;
    private final Map<CaseReference, Queue<String>> words = new ConcurrentHashMap<>();

    public ActionDouble(String id, String usual) {
        this.id = new ActionId(id);
        this.usual = usual;
    }

    public void sayFirst(CaseReference reference, String word) {
        words.computeIfAbsent(reference, key -> new ConcurrentLinkedQueue<>()).add(word);
    }

    @Override
    public ActionId id() {
        return id;
    }

    @Override
    public String run(ActionContext context) {
        context.permit().use(id, context.subject());
        var said = words.getOrDefault(context.reference(), new ConcurrentLinkedQueue<>())
                .poll();
        return said == null ? usual : said;
    }
}
