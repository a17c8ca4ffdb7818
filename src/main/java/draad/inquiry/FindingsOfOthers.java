package draad.inquiry;

import draad.cases.AnswersFromElsewhere;
import draad.shared.CaseReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others found about a case: a process waits until all have answered, and rules use it. */
@Component
public class FindingsOfOthers implements AnswersFromElsewhere {

    /** What a Reply waits for. */
    static final String QUESTION = "findings-of-others";

    private final Inquiries inquiries;

    FindingsOfOthers(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** Of each source that was asked and found something; one that could not answer is not there. */
    public Map<Source, Map<String, String>> of(CaseReference reference) {
        var found = new EnumMap<Source, Map<String, String>>(Source.class);
        for (var inquiry : inquiries.of(reference))
            inquiry.found()
                    .filter(words -> !words.containsKey(Inquiries.NONE))
                    .ifPresent(words -> found.put(inquiry.source(), words));
        return found;
    }

    @Override
    public boolean knows(String question) {
        return question.equals(QUESTION);
    }

    @Override
    public Optional<Map<String, Object>> answerOf(CaseReference reference, String question) {
        return inquiries.of(reference).stream().allMatch(asked -> asked.found().isPresent())
                ? Optional.of(Map.of("outcome", "found"))
                : Optional.empty();
    }
}
