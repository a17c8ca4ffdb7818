package draad.cases;

import draad.contact.Question;
import draad.contact.QuestionAnswered;
import draad.contact.Questions;
import draad.process.Processes;
import draad.process.ReplyHandler;
import draad.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Gives a process the answer that it waits for: at once when the answer was there first, else when it comes in. When
 * several people were asked the same, one no is enough and a yes needs all.
 */
@Component
class AnswersForReplies implements ReplyHandler {

    /** What a process hears when a person must read the answer first. */
    static final String UNCLEAR = "unclear";

    private final Questions questions;
    private final List<AnswersFromElsewhere> elsewhere;
    private final Cases cases;
    private final CaseWords words;
    private final Processes processes;

    AnswersForReplies(
            Questions questions,
            List<AnswersFromElsewhere> elsewhere,
            Cases cases,
            CaseWords words,
            Processes processes) {
        this.questions = questions;
        this.elsewhere = elsewhere;
        this.cases = cases;
        this.words = words;
        this.processes = processes;
    }

    @Override
    public Optional<Map<String, Object>> answerOf(CaseReference reference, String key) {
        var others = elsewhere.stream().filter(other -> other.knows(key)).findFirst();
        if (others.isPresent()) return others.get().answerOf(reference, key);
        return outcome(questions.of(reference).stream()
                        .filter(question -> question.key().equals(key)
                                && question.withdrawnAt().isEmpty())
                        .toList())
                .map(outcome -> Map.of("outcome", outcome));
    }

    /** In a transaction of its own: the answer is safe, the engine may be busy and try again. */
    @ApplicationModuleListener
    void on(QuestionAnswered answered) {
        reply(answered.caseReference(), answered.key());
    }

    @ApplicationModuleListener
    void on(AnsweredElsewhere answered) {
        reply(answered.reference(), answered.question());
    }

    private void reply(CaseReference reference, String key) {
        var customerCase = cases.get(reference);
        if (customerCase.status().isFinal()) return;
        words.lock(customerCase);
        answerOf(reference, key).ifPresent(outcomes -> processes.reply(reference, key, outcomes));
    }

    private static Optional<String> outcome(List<Question> asked) {
        var no = asked.stream()
                .flatMap(question -> question.answered().stream().filter(question::protects))
                .findFirst();
        if (no.isPresent()) return no.map(given -> given.answer());
        if (asked.stream().anyMatch(question -> !question.unread().isEmpty())) return Optional.of(UNCLEAR);
        if (asked.isEmpty()
                || asked.stream().anyMatch(question -> question.answered().isEmpty())) return Optional.empty();
        return asked.get(0).answered().map(given -> given.answer());
    }
}
