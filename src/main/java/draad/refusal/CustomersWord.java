package draad.refusal;

import draad.shared.Actor;
import draad.shared.CustomerId;
import draad.shared.WordId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one register of what customers said: refusals, objections, opt-ins, disputes. A word is never changed or deleted:
 * it is withdrawn, ends, or is voided.
 */
public interface CustomersWord {

    /**
     * Keeps a word. In force for every execution after the caller's commit; call it before anything else of the
     * command, and never in one transaction with the engine.
     *
     * @throws draad.web.Problem 403 {@code not-sure-enough} when it is not known well enough who speaks; 404 when the
     *     customer has no part in the subject; 422 when a representative speaks outside their mandate
     */
    Registered register(NewWord word);

    /** Keeps the refusal of somebody who gets another's post. It says nothing about that other. */
    Registered.InForce refuseAt(AddressRefusal refusal);

    /**
     * Ends a word at the wish of who said it, or of their representative within the mandate.
     *
     * @throws draad.web.Problem 403 {@code not-sure-enough} without strong assurance; 404 when it is not theirs; 409
     *     when it is not in force any more
     */
    void withdraw(WordId id, CustomerId by, Source source);

    /**
     * A holder's own identified wish: withdraws their own refusals that cover it, and keeps the wish as a word of its
     * own. What others said stands.
     */
    Registered wish(NewWord optIn);

    /** Says that a word was recorded by mistake; a second person has to agree. */
    UUID proposeVoiding(WordId id, String why, Actor by);

    /** Agrees, as another than who proposed it; the word is voided and the customer is told. */
    void approveVoiding(UUID voiding, Actor by);

    /**
     * Ends the word that was kept provisionally because of an unclear reply: a person has read it, and it meant
     * something else.
     *
     * @param sourceReference the word's {@link Source#reference()}
     */
    void endedByReading(String sourceReference, Actor reader);

    Optional<Word> find(WordId id);

    /**
     * Words in the name of a customer, or about what they hold, newest first.
     *
     * @param after the last one of the page before this
     */
    List<Word> wordsOf(CustomerId customer, @Nullable WordId after, int limit);

    /** The words in force that stand in the way of this, for whoever has a part in it; nothing is locked. */
    List<Word> against(draad.shared.ActionId action, draad.shared.Subject subject);

    /** Something of the fixed list happened: the words that waited for it make the bank ask, not act. */
    void happened(String condition, draad.shared.Subject subject);
}
