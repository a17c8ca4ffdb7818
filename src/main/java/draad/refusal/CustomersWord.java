package draad.refusal;

import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.Actor;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one register of what customers said: refusals, objections, opt-ins, disputes. A word is never changed or deleted:
 * it is withdrawn, ends, or is voided. Saying and ending are done before anything else of a command, and never in one
 * transaction with the process engine.
 */
@Component
public class CustomersWord {

    private final Registration registration;
    private final WordEnding ending;
    private final Words words;
    private final Executions executions;
    private final WordKeys keys;
    private final WordObjections objections;
    private final Actions actions;
    private final Customers customers;
    private final ApplicationEventPublisher events;

    CustomersWord(
            Registration registration,
            WordEnding ending,
            Words words,
            Executions executions,
            WordKeys keys,
            WordObjections objections,
            Actions actions,
            Customers customers,
            ApplicationEventPublisher events) {
        this.registration = registration;
        this.ending = ending;
        this.words = words;
        this.executions = executions;
        this.keys = keys;
        this.objections = objections;
        this.actions = actions;
        this.customers = customers;
        this.events = events;
    }

    /**
     * Keeps a word; it is in force for every execution after the caller's commit.
     *
     * @throws draad.web.Problem 403 {@code not-sure-enough} when it is not known well enough who speaks; 404 when the
     *     customer has no part in the subject; 422 when a representative speaks outside their mandate
     */
    @Transactional
    public Registered register(NewWord word) {
        return registration.register(word);
    }

    /** Keeps the refusal of somebody who gets another's post. It says nothing about that other. */
    @Transactional
    public Registered.InForce refuseAt(AddressRefusal refusal) {
        return registration.refuseAt(refusal);
    }

    /**
     * Ends a word at the wish of who said it, or of their representative within the mandate.
     *
     * @throws draad.web.Problem 403 {@code not-sure-enough} without strong assurance; 404 when it is not theirs; 409
     *     {@code not-in-force} when it no longer counts
     */
    @Transactional
    public void withdraw(WordId id, CustomerId by, Source source) {
        ending.withdraw(id, by, source);
    }

    /**
     * A holder's own identified wish: withdraws their own refusals of exactly this, and keeps the wish as a word of its
     * own, until it is fulfilled. What others said stands.
     */
    @Transactional
    public Registered wish(NewWord optIn) {
        if (optIn.kind() != WordKind.OPT_IN) throw new IllegalArgumentException("A wish is an opt-in");
        return registration.register(optIn);
    }

    /** Says that a word was recorded by mistake; a second person has to agree. */
    @Transactional
    public UUID proposeVoiding(WordId id, String why, Actor by) {
        return ending.proposeVoiding(id, why, by);
    }

    /** Agrees, as another than who proposed it; the word is voided and the customer is told. */
    @Transactional
    public void approveVoiding(UUID voiding, Actor by) {
        ending.approveVoiding(voiding, by);
    }

    /**
     * Ends the words that were kept provisionally because of an unclear reply: a person has read it, and it meant
     * something else.
     *
     * @param sourceReference the words' {@link Source#reference()}
     */
    @Transactional
    public void endedByReading(String sourceReference, Actor reader) {
        ending.endByReading(sourceReference, reader);
    }

    public Optional<Word> find(WordId id) {
        return words.find(id);
    }

    /**
     * Words in the name of a customer or about what they hold, newest first.
     *
     * @param after the last one of the page before this
     */
    public List<Word> wordsOf(CustomerId customer, @Nullable WordId after, int limit) {
        return words.under(WordKeys.keys(customers.allIds(customer)), after, limit);
    }

    /** Only what the customer said, or what was said in their name. */
    public List<Word> ownWordsOf(CustomerId customer, @Nullable WordId after, int limit) {
        return words.of(customers.allIds(customer), after, limit);
    }

    /** Of each of these words that met something when it was said, what that was. */
    Map<WordId, Execution> metBy(List<Word> those) {
        return executions.metBy(those);
    }

    /** The words in force that stand in the way of this, whoever said them; nothing is locked. */
    public List<Word> against(ActionId action, Subject subject) {
        return against(action, subject, null);
    }

    List<Word> against(ActionId action, Subject subject, @Nullable CustomerId customer) {
        var involved = keys.resolve(subject, customer);
        return objections.standingInTheWay(actions.get(action), words.inForce(involved.keysEver()), involved);
    }

    /** Something of the fixed list happened: the words that waited for it make the bank ask, not act. */
    @Transactional
    public void happened(String condition, Subject subject) {
        for (var word : words.waitingFor(condition, Set.of(subject)))
            events.publishEvent(new ConditionCameTrue(word.id(), word.customer(), word.subject(), condition));
    }
}
