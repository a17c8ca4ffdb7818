package draad.process;

import draad.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a process model, as far as others need to know it.
 *
 * @param key the case type, or the name of a part that several case types call
 * @param product what the case is about; empty for a part
 * @param extraSteps whether rules and employees may add a step to a running case
 * @param elements the steps, actions, decisions, contacts and replies, in the model's own order
 * @param calls the places where it calls a part
 * @param blanks what who calls this part has to fill in, with what holds when they do not; null where they must
 * @param moments the names of the moments that its timers wait for: {@code ${validUntil}}
 * @param names of every element that has one, also of gateways, events and parts, by id
 * @param flows what may come after an element in the ordinary way, by its id; a boundary event starts a way of its own;
 *     under {@link #BEGIN} where the process begins
 */
public record ProcessModel(
        String key,
        int version,
        Text name,
        String product,
        boolean extraSteps,
        List<ModelElement> elements,
        List<PartCall> calls,
        Map<String, @Nullable String> blanks,
        Set<String> moments,
        Map<String, Text> names,
        Map<String, List<String>> flows) {

    /** No element's id: what comes after it is where a process begins. */
    public static final String BEGIN = "";

    /** Whether cases of this type can be started; a part runs for whoever calls it. */
    public boolean isCaseType() {
        return !product.isEmpty();
    }

    public Optional<ModelElement> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    public Optional<PartCall> call(String id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    public List<ModelElement> elements(ModelElement.Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).toList();
    }

    /** The Reply that waits for the answer to a question. */
    public Optional<ModelElement> replyTo(String question) {
        return elements(ModelElement.Kind.REPLY).stream()
                .filter(reply -> question.equals(reply.question().orElse("")))
                .findFirst();
    }
}
