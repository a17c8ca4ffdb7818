package draad.refusal;

import draad.customer.Customers;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Subject;
import draad.shared.WordId;
import draad.web.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what somebody says, under the lock that every execution takes too, and says what was done before it. */
@Component
class Registration {

    private static final CustomerId NOBODY = new CustomerId(new java.util.UUID(0, 0));

    private final WordLock lock;
    private final Words words;
    private final Speakers speakers;
    private final WordAssurance assurance;
    private final Actions actions;
    private final DoneBefore doneBefore;
    private final Customers customers;
    private final ApplicationEventPublisher events;

    Registration(
            WordLock lock,
            Words words,
            Speakers speakers,
            WordAssurance assurance,
            Actions actions,
            DoneBefore doneBefore,
            Customers customers,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.words = words;
        this.speakers = speakers;
        this.assurance = assurance;
        this.actions = actions;
        this.doneBefore = doneBefore;
        this.customers = customers;
        this.events = events;
    }

    Registered register(NewWord word) {
        words.commitSurely();
        var action = actionOf(word);
        assurance.check(word.kind(), action, word.source());
        var involved = lock(word.subject(), word.customer());
        var speaker = speakers.of(word, involved);
        var addressee = word.subject().kind() == Subject.Kind.ADDRESS ? nameOf(word.customer()) : null;
        var id = words.add(word, speaker, involved.customer(), addressee, involved.keys());
        endContrary(word, speaker, involved, id);
        lock.changed(involved.keys());
        var registered = word.kind().stops() ? doneBefore.answer(id, word, involved) : new Registered.InForce(id);
        tell(id, word, action, involved, registered);
        return registered;
    }

    Registered.InForce refuseAt(AddressRefusal refusal) {
        words.commitSurely();
        var subject = Subject.address(refusal.address());
        var involved = lock(subject, null);
        var word = new NewWord(
                WordKind.REFUSAL,
                ActionId.SEND_MAIL,
                subject,
                NOBODY,
                refusal.source(),
                refusal.reason(),
                null,
                null,
                null,
                null);
        var id = words.add(word, Speaker.RESIDENT, null, refusal.addressee(), involved.keys());
        lock.changed(involved.keys());
        events.publishEvent(new AddressRefused(id, subject.id(), refusal.addressee()));
        return new Registered.InForce(id);
    }

    private CataloguedAction actionOf(NewWord word) {
        var action = actions.find(word.action())
                .orElseThrow(() ->
                        Problem.notAcceptable("unknown-action", word.action().text()));
        boolean fits = word.subject().kind() == Subject.Kind.CUSTOMER
                || action.subjects().contains(word.subject().kind());
        if (!fits)
            throw Problem.notAcceptable(
                    "unfit-subject", word.action().text(), word.subject().kind().id());
        return action;
    }

    private Involved lock(Subject subject, @Nullable CustomerId customer) {
        try {
            return lock.lock(subject, customer);
        } catch (NoSuchSubject e) {
            throw Problem.notFound();
        }
    }

    private @Nullable String nameOf(CustomerId customer) {
        return customers.find(customer).map(found -> found.name().display()).orElse(null);
    }

    /** Somebody's own newer word takes the place of their own older one of the same scope. */
    private void endContrary(NewWord word, Speaker speaker, Involved involved, WordId by) {
        for (var older : words.inForce(involved.keysEver())) {
            boolean own = older.saidBy() != null
                    && speaker.id() != null
                    && customers.canonical(older.saidBy()).equals(speaker.id());
            boolean sameScope = older.action().equals(word.action())
                    && older.subject().equals(word.subject())
                    && java.util.Objects.equals(older.channel(), word.channel())
                    && java.util.Objects.equals(older.purpose(), word.purpose());
            boolean contrary =
                    (word.kind() == WordKind.OPT_IN && older.kind().stops() && older.kind() != WordKind.DISPUTE)
                            || (word.kind().stops() && older.kind() == WordKind.OPT_IN);
            if (!own || !sameScope || !contrary || older.id().equals(by)) continue;
            words.end(
                    older.id(),
                    WordStatus.WITHDRAWN,
                    "word:" + by,
                    word.source().assurance());
            if (older.kind().stops())
                events.publishEvent(RefusalWithdrawn.of(older, actions.get(older.action()), word.source()));
        }
    }

    private void tell(WordId id, NewWord word, CataloguedAction action, Involved involved, Registered registered) {
        events.publishEvent(RefusalRegistered.of(id, word, action, involved, registered));
        Optional.ofNullable(word.condition())
                .filter(condition -> !actions.isCondition(condition))
                .ifPresent(unreadable -> events.publishEvent(new WordNeedsReading(id, involved.customer())));
    }
}
