package draad.casefile;

import draad.cases.CustomerCase;
import draad.contact.GivenAnswer;
import draad.contact.PossibleAnswer;
import draad.contact.Question;
import draad.contact.Questions;
import draad.customer.Customers;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was answered to the questions of a case: what, by whom, through which channel, and when. */
@Component
class AnswersGiven {

    private final Questions questions;
    private final Customers customers;
    private final MessageSource messages;
    private final Clock clock;

    AnswersGiven(Questions questions, Customers customers, MessageSource messages, Clock clock) {
        this.questions = questions;
        this.customers = customers;
        this.messages = messages;
        this.clock = clock;
    }

    /** A question that somebody answered, with all that came. */
    record Told(String question, List<Answer> answers) {}

    /**
     * One answer.
     *
     * @param words beside the boxes
     * @param by the name of the customer who said it; null when whoever has the code did
     * @param notedBy the colleague or system that passed it on, when somebody did
     * @param at when it reached the bank
     * @param standing {@code counts}, {@code unread}, {@code read} or {@code beside}
     */
    record Answer(
            String what,
            @Nullable String words,
            @Nullable String by,
            @Nullable String notedBy,
            Channel in,
            OffsetDateTime at,
            String standing) {}

    List<Told> of(CustomerCase of, Locale locale) {
        var answered = questions.of(of.reference()).stream()
                .filter(question -> !question.given().isEmpty())
                .toList();
        var names = customers.names(speakers(answered));
        return answered.stream()
                .map(question -> new Told(
                        question.text().in(locale),
                        question.given().stream()
                                .map(given -> answer(question, given, names, locale))
                                .toList()))
                .toList();
    }

    private static Collection<CustomerId> speakers(List<Question> answered) {
        return answered.stream()
                .flatMap(question -> question.given().stream())
                .map(GivenAnswer::saidBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Answer answer(Question question, GivenAnswer given, Map<CustomerId, String> names, Locale locale) {
        var what = question.answer(given.answer())
                .map(PossibleAnswer::text)
                .map(text -> text.in(locale))
                .orElseGet(() -> messages.getMessage("case.answered.both", null, locale));
        return new Answer(
                what,
                given.text(),
                given.saidBy().map(names::get).orElse(null),
                given.actor().isEmployee() ? given.actor().name() : null,
                given.channel(),
                local(given.receivedAt()),
                given.standing().name().toLowerCase(Locale.ROOT));
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
