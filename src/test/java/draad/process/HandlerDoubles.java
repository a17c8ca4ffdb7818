package draad.process;

import draad.shared.ActionId;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Decides, sends and knows answers as a test says. */
@TestComponent
public class HandlerDoubles implements DecisionHandler, ContactHandler, ReplyHandler {

    private final Map<CaseReference, String> words = new ConcurrentHashMap<>();
    private final Map<String, String> wordsOfSets = new ConcurrentHashMap<>();
    private final Map<CaseReference, Map<String, Object>> answers = new ConcurrentHashMap<>();
    private final Map<CaseReference, Map<String, Object>> moments = new ConcurrentHashMap<>();
    private final List<ContactRequest> sent = new CopyOnWriteArrayList<>();

    public void decide(CaseReference reference, String word) {
        words.put(reference, word);
    }

    /** What one rule set says; another says what was decided for all. */
    public void letSetDecide(CaseReference reference, String ruleSet, String word) {
        wordsOfSets.put(reference + " " + ruleSet, word);
    }

    public void decide(CaseReference reference, String word, Map<String, Object> moments) {
        this.moments.put(reference, moments);
        decide(reference, word);
    }

    public void keepAnswer(CaseReference reference, Map<String, Object> outcomes) {
        answers.put(reference, outcomes);
    }

    public List<ContactRequest> sentFor(CaseReference reference) {
        return sent.stream()
                .filter(request -> request.reference().equals(reference))
                .toList();
    }

    @Override
    public Decided decide(CaseReference reference, ModelElement decision) {
        var word = wordsOfSets.getOrDefault(
                reference + " " + decision.ruleSet().orElse(""), words.getOrDefault(reference, "none"));
        return new Decided(word, moments.getOrDefault(reference, Map.of()));
    }

    @Override
    public void send(ContactRequest request) {
        request.permit().use(ActionId.SEND_MAIL, request.subject());
        sent.add(request);
    }

    @Override
    public Optional<Map<String, Object>> answerOf(CaseReference reference, String question) {
        return Optional.ofNullable(answers.get(reference));
    }
}
