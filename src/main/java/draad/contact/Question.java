package draad.contact;

import draad.shared.CaseReference;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question that was put to customers and that binds the bank to the answer.
 *
 * @param key its name in the model and in {@code processes/questions.yaml}
 * @param given all answers, in the order in which they came
 * @param withdrawnAt since when the bank does not ask this any more; a no is still heard
 */
public record Question(
        Code code,
        String key,
        CaseReference caseReference,
        String contactMoment,
        Set<CustomerId> customers,
        Map<String, Subject> subjects,
        Text text,
        List<PossibleAnswer> answers,
        Text onSilence,
        Instant askedAt,
        Instant deadline,
        List<GivenAnswer> given,
        Optional<Instant> withdrawnAt) {

    public Question {
        customers = Set.copyOf(customers);
        subjects = Map.copyOf(subjects);
        answers = List.copyOf(answers);
        given = List.copyOf(given);
    }

    public Optional<PossibleAnswer> answer(String id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    /** The answer that forbids the bank something, when this question has one. */
    public Optional<PossibleAnswer> protectiveAnswer() {
        return answers.stream().filter(PossibleAnswer::protects).findFirst();
    }

    /** The answer that counts: a no that came at any time, else the first. */
    public Optional<GivenAnswer> answered() {
        return counting().filter(this::protects).findFirst().or(() -> counting().findFirst());
    }

    private Stream<GivenAnswer> counting() {
        return given.stream().filter(answer -> answer.standing() == GivenAnswer.Standing.COUNTS);
    }

    /** Whether this answer forbids the bank something. */
    public boolean protects(GivenAnswer given) {
        return answer(given.answer()).map(PossibleAnswer::protects).orElse(false);
    }

    /** The answers that wait for a person to read what was meant. */
    public List<GivenAnswer> unread() {
        return given.stream().filter(GivenAnswer::isProvisional).toList();
    }
}
