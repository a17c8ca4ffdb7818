package draad.cases;

import draad.banking.Holdings;
import draad.banking.Party;
import draad.contact.AnswerEffects;
import draad.contact.GivenAnswer;
import draad.contact.PossibleAnswer;
import draad.contact.Question;
import draad.customer.WordLocks;
import draad.refusal.CustomersWord;
import draad.refusal.NewWord;
import draad.refusal.Source;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes an answer that means a no a refusal at once, in the transaction that keeps the answer (W1, W7). */
@Component
class AnswersOfCases implements AnswerEffects {

    private final WordLocks locks;
    private final Holdings holdings;
    private final CustomersWord word;
    private final Cases cases;
    private final MessageSource messages;

    AnswersOfCases(WordLocks locks, Holdings holdings, CustomersWord word, Cases cases, MessageSource messages) {
        this.locks = locks;
        this.holdings = holdings;
        this.word = word;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public void lock(Question question) {
        Set<CustomerId> concerned = new HashSet<>(question.customers());
        question.subjects().values().stream()
                .filter(subject -> subject.kind() == Subject.Kind.ACCOUNT)
                .flatMap(account -> holdings.holders(account.asAccount()).stream())
                .map(Party::customerId)
                .forEach(concerned::add);
        locks.lock(concerned);
    }

    @Override
    public Text effectOf(Question question, GivenAnswer given) {
        if (given.isProvisional()) {
            question.protectiveAnswer().ifPresent(no -> refuse(question, no, given));
            return text("answer.protects-until-read");
        }
        var answer = question.answer(given.answer()).orElseThrow();
        if (answer.protects()) refuse(question, answer, given);
        else question.protectiveAnswer().ifPresent(no -> wish(question, no, given));
        return answer.effect();
    }

    /** Who is asked "may we?" and says yes, known for certain, wishes it: all holders of a joint account must. */
    private void wish(Question question, PossibleAnswer no, GivenAnswer given) {
        var refuses = Objects.requireNonNull(no.refuses());
        var subject = question.subjects().get(refuses.subject());
        if (subject == null) return;
        given.saidBy()
                .filter(question.customers()::contains)
                .filter(speaker -> given.assurance().isAtLeast(Assurance.STRONG))
                .ifPresent(speaker -> word.wish(NewWord.optIn(
                        refuses.action(),
                        subject,
                        speaker,
                        Source.of("reply", given.channel(), given.assurance(), given.actor())
                                .withReference(reference(given))
                                .receivedAt(given.receivedAt()))));
    }

    @Override
    public Text effectOfReading(Question question, GivenAnswer provisional, GivenAnswer reading) {
        var answer = question.answer(reading.answer()).orElseThrow();
        // What was said provisionally was kept as a no already; read as anything else, that no has served its purpose.
        if (!answer.protects()) word.endedByReading(reference(provisional), reading.actor());
        return answer.effect();
    }

    private void refuse(Question question, PossibleAnswer no, GivenAnswer given) {
        var refuses = Objects.requireNonNull(no.refuses());
        var subject = question.subjects().get(refuses.subject());
        if (subject == null)
            throw new IllegalStateException("Question " + question.key() + " was put without its " + refuses.subject());
        var speaker = given.saidBy().filter(question.customers()::contains).orElseGet(() -> speaker(question));
        word.register(NewWord.refusal(refuses.action(), subject, speaker, source(given, no))
                .because(no.text().nl()));
    }

    /** Nobody knows which of the holders sent a card: it counts for the case's customer, if they were asked. */
    private CustomerId speaker(Question question) {
        var customer = cases.get(question.caseReference()).customer();
        return question.customers().contains(customer)
                ? customer
                : question.customers().stream()
                        .sorted(java.util.Comparator.comparing(CustomerId::value))
                        .findFirst()
                        .orElseThrow();
    }

    private static Source source(GivenAnswer given, PossibleAnswer no) {
        var words = given.text() == null ? no.text().nl() : no.text().nl() + " — " + given.text();
        return Source.of("reply", given.channel(), given.assurance(), given.actor())
                .withReference(reference(given))
                .receivedAt(given.receivedAt())
                .inTheWords(words);
    }

    private static String reference(GivenAnswer given) {
        return "answer:" + given.id();
    }

    private Text text(String key) {
        return new Text(
                messages.getMessage(key, null, Locale.ENGLISH),
                messages.getMessage(key, null, Locale.forLanguageTag("nl")));
    }
}
