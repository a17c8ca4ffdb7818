package draad.contact;

import draad.shared.Code;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** Finds the question behind a code that somebody brings, and counts who tries codes that do not exist. */
@Component
class CodedQuestions {

    private final AskedQuestions questions;

    CodedQuestions(AskedQuestions questions) {
        this.questions = questions;
    }

    /** @throws Problem 404 when there is none */
    Question behind(Code code, Door door) {
        return questions.find(code).orElseThrow(Problem::notFound);
    }
}
