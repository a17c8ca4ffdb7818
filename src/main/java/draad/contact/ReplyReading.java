package draad.contact;

import draad.shared.Code;
import draad.web.Door;
import draad.web.Problem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an employee read a reply that was more than a tick in one box (W7); until then it protects. */
@Service
class ReplyReading {

    /** A reply with its question. */
    record Reply(Question question, GivenAnswer given) {

        /** Whether its meaning is still open; otherwise only the words beside the tick have to be read. */
        boolean isOpen() {
            return given.isProvisional();
        }
    }

    private final AskedQuestions asked;
    private final Answers answers;
    private final ApplicationEventPublisher events;

    ReplyReading(AskedQuestions asked, Answers answers, ApplicationEventPublisher events) {
        this.asked = asked;
        this.answers = answers;
        this.events = events;
    }

    /** @throws Problem 403 to all but employees, 404 when there is no such reply or somebody has read it */
    Reply waiting(UUID answer, Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("forbidden");
        return asked.codeOf(answer).flatMap(code -> reply(code, answer)).orElseThrow(Problem::notFound);
    }

    private Optional<Reply> reply(Code code, UUID answer) {
        var question = asked.find(code).orElseThrow();
        return question.given().stream()
                .filter(given -> given.id().equals(answer) && given.standing() != GivenAnswer.Standing.READ)
                .findFirst()
                .map(given -> new Reply(question, given));
    }

    /** @throws Problem as every answer that cannot count does */
    @Transactional
    void read(UUID answer, String meaning, Door door) {
        var question = waiting(answer, door).question();
        var read = answers.read(question.code(), answer, meaning, door.actor());
        if (!(read instanceof Answered.Accepted)) throw AnswerProblems.of(question, meaning, read);
    }

    /** The tick counted at once; the words beside it were read. */
    @Transactional
    void seen(UUID answer, Door door) {
        if (waiting(answer, door).isOpen()) throw Problem.notAcceptable("say-what-you-read");
        events.publishEvent(new ReplyRead(answer));
    }
}
