package draad.contact;

import draad.shared.Code;
import draad.web.Afterwards;
import draad.web.Door;
import draad.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A question for whoever has its code, in any channel; it tells nothing of the case or the customer. */
@RestController
@RequestMapping("/api/v1/questions/{code}")
class QuestionController {

    /** @param receivedAt when a card reached the bank, which may be before it was scanned */
    record AnswerRequest(
            @NotBlank String answer,
            @Nullable @Size(max = 4_000) String text,
            @PastOrPresent @Nullable Instant receivedAt) {}

    record AnswerView(boolean accepted, String effect) {}

    /** @param reply the answer that was read */
    record ReadingRequest(@NotNull UUID reply, @NotBlank String answer) {}

    private final CodedQuestions questions;
    private final Answers answers;
    private final Afterwards afterwards;

    QuestionController(CodedQuestions questions, Answers answers, Afterwards afterwards) {
        this.questions = questions;
        this.answers = answers;
        this.afterwards = afterwards;
    }

    @GetMapping
    QuestionView show(@PathVariable Code code, Door door) {
        return QuestionView.of(questions.behind(code), door.locale());
    }

    @PostMapping("/answers")
    AnswerView answer(@PathVariable Code code, @Valid @RequestBody AnswerRequest request, Door door) {
        var question = questions.behind(code);
        var answering = answering(request, door);
        var answered = answers.give(code, answering);
        if (answered instanceof Answered.Differently) afterwards.run(() -> answers.keepBeside(code, answering));
        return view(question, request.answer(), answered, door);
    }

    /** What an employee read in a reply that was more than a tick in one box. */
    @PostMapping("/readings")
    AnswerView read(@PathVariable Code code, @Valid @RequestBody ReadingRequest request, Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("forbidden");
        var question = questions.behind(code);
        var read = answers.read(code, request.reply(), request.answer(), door.actor());
        return view(question, request.answer(), read, door);
    }

    private static Answering answering(AnswerRequest request, Door door) {
        var answering = Answering.through(door, request.answer(), request.text());
        return door.channel().isSelfService() ? answering : answering.receivedAt(request.receivedAt());
    }

    private static AnswerView view(Question question, String answer, Answered answered, Door door) {
        if (answered instanceof Answered.Accepted accepted)
            return new AnswerView(true, accepted.effect().in(door.locale()));
        throw AnswerProblems.of(question, answer, answered);
    }
}
