package draad.contact;

import draad.web.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an answer was not taken, as clients read it. */
final class AnswerProblems {

    private AnswerProblems() {}

    static Problem of(Question question, String answer, Answered answered) {
        if (answered instanceof Answered.Differently differently)
            return Problem.conflict("answered-differently")
                    .with("first", QuestionView.Answered.of(differently.first()));
        if (answered instanceof Answered.NotSureEnough not)
            return Problem.forbidden("not-sure-enough", not.needs().id())
                    .with("needs", not.needs().id());
        if (answered instanceof Answered.TooLate) return Problem.conflict("answer-too-late");
        return Problem.notAcceptable("unknown-answer", answer, possible(question))
                .with("errors", List.of(new Problem.FieldError("answer", "unknown", possible(question))));
    }

    private static String possible(Question question) {
        return Stream.concat(question.answers().stream().map(PossibleAnswer::id), Stream.of(GivenAnswer.BOTH))
                .collect(Collectors.joining(", "));
    }
}
