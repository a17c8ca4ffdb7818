package draad.process;

import draad.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a process model, as far as others need to know it.
 *
 * @param key the case type
 * @param product what the case is about
 * @param extraSteps whether rules and employees may add a step to a running case
 * @param elements the steps, actions, decisions, contacts and replies, in the model's own order
 * @param moments the names of the moments that its timers wait for: {@code ${validUntil}}
 * @param names of every element that has one, also of gateways, events and parts, by id
 */
public record ProcessModel(
        String key,
        int version,
        Text name,
        String product,
        boolean extraSteps,
        List<ModelElement> elements,
        Set<String> moments,
        Map<String, Text> names) {

    public Optional<ModelElement> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
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
