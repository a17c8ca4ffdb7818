package draad.refusal;

import draad.process.Verdict;
import draad.rule.DecisionSubject;
import draad.rule.Outcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict with what it rests on, so that a note of it can be written when its transaction comes to nothing. */
record Said(
        Asked asked,
        Verdict verdict,
        @Nullable GuardPermit given,
        DecisionSubject about,
        Map<String, Object> facts,
        Outcome outcome) {

    Optional<GuardPermit> permit() {
        return Optional.ofNullable(given);
    }

    /** In a word, as decisions say it. */
    String result() {
        return given == null ? "refused" : "allowed";
    }
}
