package draad.contact;

import draad.shared.Code;
import draad.web.CodeGuard;
import draad.web.Problem;
import org.springframework.stereotype.Component;

/** Finds the question behind a code that somebody brings, and counts who tries codes that do not exist. */
@Component
class CodedQuestions {

    private final AskedQuestions questions;
    private final CodeGuard codes;

    CodedQuestions(AskedQuestions questions, CodeGuard codes) {
        this.questions = questions;
        this.codes = codes;
    }

    /** @throws Problem 404 when there is none, 429 when too many were tried */
    Question behind(Code code) {
        return codes.find(code, questions::find);
    }
}
