package draad.contact;

import draad.contact.GivenAnswer.Standing;
import draad.customer.Customers;
import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Text;
import draad.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers, from any channel, once. An answer that means a no counts at once, whatever was answered before; any
 * other must be sure enough, in time and the first.
 */
@Service
public class Answers {

    private final AskedQuestions asked;
    private final ObjectProvider<AnswerEffects> effects;
    private final Customers customers;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            AskedQuestions asked,
            ObjectProvider<AnswerEffects> effects,
            Customers customers,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asked = asked;
        this.effects = effects;
        this.customers = customers;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an answer.
     *
     * @throws Problem 404 when there is no such question
     */
    @Transactional
    public Answered give(Code code, Answering answering) {
        var question = locked(code);
        if (answering.answer().equals(GivenAnswer.BOTH)) return protect(question, answering);
        var answer = question.answer(answering.answer()).orElse(null);
        if (answer == null) return new Answered.Unknown();
        if (answer.protects()) return repeated(question, answering).orElseGet(() -> accept(question, answering));
        if (answering.text() != null) return protect(question, answering);
        if (!assurance(question, answering).isAtLeast(answer.needs()))
            return new Answered.NotSureEnough(answer.needs());
        return repeated(question, answering).orElseGet(() -> takeFirst(question, answering));
    }

    /** Keeps an answer that was too different to count, so that it is seen beside the first. */
    @Transactional
    public void keepBeside(Code code, Answering answering) {
        asked.lock(code);
        var question = asked.find(code).orElseThrow();
        boolean known = question.given().stream()
                .anyMatch(it -> it.standing() == Standing.BESIDE && it.saysTheSameAs(answering));
        if (!known)
            keep(question, given(question, answering, Standing.BESIDE), null, texts.of("contact.answer-stands-beside"));
    }

    /**
     * Takes over what a person read in an answer that was more than a tick in one box. Reading makes nobody surer of
     * who wrote it.
     *
     * @throws Problem 404 when there is no such answer that waits for reading
     */
    @Transactional
    public Answered read(Code code, UUID unread, String meaning, Actor reader) {
        var question = locked(code);
        var provisional = question.unread().stream()
                .filter(it -> it.id().equals(unread))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var answer = question.answer(meaning).orElse(null);
        if (answer == null) return new Answered.Unknown();
        if (!provisional.assurance().isAtLeast(answer.needs())) return new Answered.NotSureEnough(answer.needs());
        var first = question.answered();
        if (!answer.protects() && first.isPresent() && !first.get().answer().equals(meaning))
            return new Answered.Differently(first.get());
        asked.markAsRead(unread);
        var reading = reading(provisional, meaning, reader);
        var effect = effects().effectOfReading(question, provisional, reading);
        events.publishEvent(new ReplyRead(unread));
        return keep(question, reading, unread, effect);
    }

    private GivenAnswer reading(GivenAnswer provisional, String meaning, Actor reader) {
        return new GivenAnswer(
                Ids.next(),
                meaning,
                provisional.text(),
                provisional.channel(),
                reader,
                provisional.saidBy(),
                provisional.assurance(),
                provisional.receivedAt(),
                clock.instant(),
                Standing.COUNTS);
    }

    /** The words that somebody wrote beside an answer; empty when there are none, or they were erased. */
    public Optional<String> words(UUID answer) {
        return asked.wordsOf(answer);
    }

    /** The customer's words first, then the question: the order in which everything is locked. */
    private Question locked(Code code) {
        effects().lock(asked.find(code).orElseThrow(Problem::notFound));
        asked.lock(code);
        return asked.find(code).orElseThrow(Problem::notFound);
    }

    private Answered protect(Question question, Answering answering) {
        return question.unread().stream()
                .filter(it -> it.saysTheSameAs(answering))
                .findFirst()
                .<Answered>map(this::sameAgain)
                .orElseGet(() -> {
                    var given = given(question, answering, Standing.UNREAD);
                    return keep(question, given, null, effects().effectOf(question, given));
                });
    }

    private Answered accept(Question question, Answering answering) {
        var given = given(question, answering, Standing.COUNTS);
        return keep(question, given, null, effects().effectOf(question, given));
    }

    private Answered takeFirst(Question question, Answering answering) {
        var first = question.answered().or(() -> question.unread().stream().findFirst());
        if (first.isPresent()) return new Answered.Differently(first.get());
        if (question.withdrawnAt().isPresent()
                || receivedAt(question, answering).isAfter(question.deadline())) return new Answered.TooLate();
        return accept(question, answering);
    }

    private Optional<Answered> repeated(Question question, Answering answering) {
        return question.answered().filter(it -> it.saysTheSameAs(answering)).map(this::sameAgain);
    }

    private Answered sameAgain(GivenAnswer given) {
        return new Answered.Accepted(given, asked.effectOf(given.id()));
    }

    private Answered keep(Question question, GivenAnswer given, @Nullable UUID readingOf, Text effect) {
        asked.add(question.code(), given, readingOf, effect);
        events.publishEvent(answered(question, given, effect));
        if (given.isProvisional() || readingOf == null && given.text() != null)
            events.publishEvent(new ReplyNeedsReading(
                    question.code(), given.id(), question.caseReference(), question.customers(), given.channel()));
        return new Answered.Accepted(given, effect);
    }

    private QuestionAnswered answered(Question question, GivenAnswer given, Text effect) {
        return new QuestionAnswered(
                question.code(),
                question.key(),
                given.id(),
                given.answer(),
                question.answer(given.answer())
                        .map(PossibleAnswer::text)
                        .orElseGet(() -> texts.of("contact.both-boxes")),
                question.protects(given),
                given.isProvisional(),
                given.standing() == Standing.COUNTS,
                effect,
                question.caseReference(),
                question.contactMoment(),
                question.customers(),
                given.channel(),
                given.actor());
    }

    private GivenAnswer given(Question question, Answering answering, Standing standing) {
        return new GivenAnswer(
                Ids.next(),
                answering.answer(),
                answering.text(),
                answering.channel(),
                answering.actor(),
                speaker(question, answering),
                assurance(question, answering),
                receivedAt(question, answering),
                clock.instant(),
                standing);
    }

    /** A card may have lain in the mailroom, but not since before it was asked. */
    private Instant receivedAt(Question question, Answering answering) {
        var now = clock.instant();
        var received = answering.receivedAt() == null ? now : answering.receivedAt();
        if (received.isBefore(question.askedAt())) return question.askedAt();
        return received.isAfter(now) ? now : received;
    }

    /** Whoever answers has the code; that somebody else has signed in says nothing about the one who was asked. */
    private Assurance assurance(Question question, Answering answering) {
        if (answering.channel() == Channel.CORE_BANKING) return Assurance.NONE;
        boolean stranger =
                answering.saidBy().isPresent() && speaker(question, answering).isEmpty();
        var said = stranger ? Assurance.NONE : answering.assurance();
        return said.isAtLeast(Assurance.CODE) ? said : Assurance.CODE;
    }

    /** Who says it, if they are one of those who were asked. */
    private Optional<CustomerId> speaker(Question question, Answering answering) {
        return answering.saidBy().map(customers::canonical).filter(customers.canonical(question.customers())::contains);
    }

    private AnswerEffects effects() {
        return effects.getIfAvailable(() -> new AnswersAreKept(texts));
    }
}
