package draad.contact;

import draad.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as it was designed in {@code processes/questions.yaml}.
 *
 * @param words what the placeholders in the texts stand for when the asker does not say
 * @param deadlineDays how many days the customer has
 * @param reminderDays after how many days they are reminded
 * @param onSilence what happens when nobody answers; never something that the customer did not ask for
 */
public record QuestionDesign(
        String key,
        Text text,
        Map<String, Text> words,
        List<PossibleAnswer> answers,
        int deadlineDays,
        int reminderDays,
        Text onSilence) {

    public QuestionDesign {
        words = Map.copyOf(words);
        answers = List.copyOf(answers);
    }

    public Optional<PossibleAnswer> answer(String id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    /** The answer that forbids the bank something, when there is one. */
    public Optional<PossibleAnswer> protectiveAnswer() {
        return answers.stream().filter(PossibleAnswer::protects).findFirst();
    }
}
