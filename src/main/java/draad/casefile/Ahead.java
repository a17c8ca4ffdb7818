package draad.casefile;

import draad.process.ProcessModel;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a model still has in store for a case that stands in it, as far as its ordinary way goes. */
final class Ahead {

    private final Map<String, List<String>> flows;
    private final Set<String> from;

    /** @param from where the case stands; a case that has not begun stands where the model starts */
    Ahead(ProcessModel model, Set<String> from) {
        this.flows = model.flows();
        this.from = from.isEmpty() ? Set.of(ProcessModel.BEGIN) : from;
    }

    /** All that may come, without what it stands at. */
    Set<String> mayCome() {
        var reached = reach(from, null);
        reached.removeAll(from);
        return reached;
    }

    /** Whether there is no way to an end that goes around it. */
    boolean mustCome(String id) {
        return from.stream().anyMatch(start -> reach(Set.of(start), null).contains(id) && !endsWithout(id, start));
    }

    private boolean endsWithout(String id, String start) {
        return reach(Set.of(start), id).stream().anyMatch(reached -> !flows.containsKey(reached));
    }

    private Set<String> reach(Set<String> starts, @Nullable String around) {
        var reached = new LinkedHashSet<>(starts);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty())
            for (var next : flows.getOrDefault(open.poll(), List.of()))
                if (!next.equals(around) && reached.add(next)) open.add(next);
        return reached;
    }
}
