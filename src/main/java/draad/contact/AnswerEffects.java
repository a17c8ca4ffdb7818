package draad.contact;

import draad.shared.Text;

/**
 * What an answer does to the customer's word, in the transaction in which the answer is kept. There is at most one;
 * without it an answer is kept and confirmed, and nothing else happens in that transaction.
 */
public interface AnswerEffects {

    /** Locks the customer's words that an answer to this question may change; called before the question is locked. */
    void lock(Question question);

    /**
     * Registers what the answer means: a refusal, for one that {@link Question#protects}. A
     * {@link GivenAnswer#isProvisional()} answer (both boxes, words beside them) protects too, until it was read.
     *
     * @return what will happen now and what will not
     */
    Text effectOf(Question question, GivenAnswer given);

    /**
     * Takes over what a person read in a provisional answer.
     *
     * @param reading the answer that it means, given by the same customer as the provisional one
     * @return what will happen now and what will not
     */
    Text effectOfReading(Question question, GivenAnswer provisional, GivenAnswer reading);
}
