package draad.contact;

import draad.shared.Assurance;
import draad.shared.Text;

/** What became of an answer that somebody gave. */
public sealed interface Answered {

    /** It is kept; also when the same answer was given before. */
    record Accepted(GivenAnswer given, Text effect) implements Answered {}

    /** Another answer counts; this one is kept beside it and nothing follows from it. */
    record Differently(GivenAnswer first) implements Answered {}

    /** The bank must be surer of who says this. */
    record NotSureEnough(Assurance needs) implements Answered {}

    /** The deadline has passed, or the bank does not ask it any more; a no would still have counted. */
    record TooLate() implements Answered {}

    /** The question does not have this answer. */
    record Unknown() implements Answered {}
}
