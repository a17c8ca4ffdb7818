package draad.contact;

import draad.customer.Customers;
import draad.shared.Actor;
import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import draad.shared.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks questions that bind, and finds them back. */
@Service
public class Questions {

    private final QuestionDesigns designs;
    private final AskedQuestions asked;
    private final Customers customers;
    private final ContactMoments moments;
    private final WayToCustomer ways;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            QuestionDesigns designs,
            AskedQuestions asked,
            Customers customers,
            ContactMoments moments,
            WayToCustomer ways,
            ApplicationEventPublisher events,
            Clock clock) {
        this.designs = designs;
        this.asked = asked;
        this.customers = customers;
        this.moments = moments;
        this.ways = ways;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a question; what carries it to the customers is sent with its code. */
    @Transactional
    public Question ask(Asking asking) {
        var design = designs.get(asking.key());
        var question = worded(design, asking);
        asked.add(question);
        events.publishEvent(new QuestionAsked(
                question.code(),
                question.key(),
                question.caseReference(),
                question.contactMoment(),
                question.customers(),
                question.text(),
                question.deadline(),
                channel(asking),
                Actor.SYSTEM));
        return question;
    }

    /** As the rules choose it for the first of those who are asked. */
    private Channel channel(Asking asking) {
        return asking.customers().stream()
                .sorted(Comparator.comparing(CustomerId::value))
                .findFirst()
                .flatMap(customers::find)
                .map(customer -> ways.toAsk(customer, moments.get(asking.contactMoment())))
                .orElse(Channel.WEB);
    }

    private Question worded(QuestionDesign design, Asking asking) {
        Map<String, Text> words = new HashMap<>(design.words());
        words.putAll(asking.words());
        var now = clock.instant();
        return new Question(
                Code.random(),
                design.key(),
                asking.caseReference(),
                asking.contactMoment(),
                asking.customers(),
                asking.subjects(),
                Placeholders.fill(design.text(), words),
                design.answers().stream()
                        .map(answer -> new PossibleAnswer(
                                answer.id(),
                                Placeholders.fill(answer.text(), words),
                                answer.refuses(),
                                answer.needs(),
                                Placeholders.fill(answer.effect(), words)))
                        .toList(),
                Placeholders.fill(design.onSilence(), words),
                now,
                asking.deadline() == null ? endOfDay(now, design.deadlineDays()) : asking.deadline(),
                List.of(),
                Optional.empty());
    }

    /** The customer has the whole of the last day. */
    private Instant endOfDay(Instant from, int days) {
        var day = from.atZone(clock.getZone()).toLocalDate().plusDays(days);
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant();
    }

    public Optional<Question> find(Code code) {
        return asked.find(code);
    }

    /** The questions of a case, in the order in which they were asked. */
    public List<Question> of(CaseReference reference) {
        return asked.of(reference);
    }

    /** What these cases wait for an answer to, the oldest first. */
    public List<OpenQuestion> openOf(Collection<CaseReference> references) {
        return asked.openOf(references);
    }

    /** The question of that name that was put last in a case. */
    public Optional<Question> last(CaseReference reference, String key) {
        return asked.of(reference).stream()
                .filter(question -> question.key().equals(key))
                .reduce((earlier, later) -> later);
    }

    /** The bank does not ask this any more; a no is still heard. */
    @Transactional
    public void withdraw(Code code) {
        asked.withdraw(code, clock.instant());
    }
}
