package draad.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.Code;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question as anybody with its code may see it, in their language: it tells nothing of the case or the customer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionView(
        Code code, String text, List<Answer> answers, Instant deadline, String onSilence, @Nullable Answered answered) {

    public record Answer(String id, String text) {}

    public record Answered(String answer, String channel, Instant at) {

        static Answered of(GivenAnswer given) {
            return new Answered(given.answer(), given.channel().id(), given.at());
        }
    }

    public static QuestionView of(Question question, Locale locale) {
        return new QuestionView(
                question.code(),
                question.text().in(locale),
                question.answers().stream()
                        .map(answer -> new Answer(answer.id(), answer.text().in(locale)))
                        .toList(),
                question.deadline(),
                question.onSilence().in(locale),
                question.answered().map(Answered::of).orElse(null));
    }
}
