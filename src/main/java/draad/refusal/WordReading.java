package draad.refusal;

import draad.shared.WordId;
import draad.web.Door;
import draad.web.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person read a word whose condition nobody could read: until then it is a full no. The word stays as it was
 * said; what was read in it becomes a word of its own, of the same person, as sure and as old as the first, and is
 * confirmed as every word is. There is no moment at which neither counts.
 */
@Service
class WordReading {

    private final Words words;
    private final WordReadings readings;
    private final WordLock lock;
    private final Registration registration;
    private final WordEnding ending;
    private final Actions actions;
    private final ApplicationEventPublisher events;

    WordReading(
            Words words,
            WordReadings readings,
            WordLock lock,
            Registration registration,
            WordEnding ending,
            Actions actions,
            ApplicationEventPublisher events) {
        this.words = words;
        this.readings = readings;
        this.lock = lock;
        this.registration = registration;
        this.ending = ending;
        this.actions = actions;
        this.events = events;
    }

    /** @throws Problem 403 to all but employees, 404 when no such word waits to be read */
    Word waiting(WordId id, Door door) {
        if (!door.actor().isEmployee()) throw Problem.forbidden("forbidden");
        return words.find(id)
                .filter(word -> word.status() == WordStatus.IN_FORCE)
                .filter(word -> word.condition() != null && !actions.isCondition(word.condition()))
                .filter(word -> !readings.contains(id))
                .orElseThrow(Problem::notFound);
    }

    /**
     * @return the word that counts now
     * @throws Problem 403 {@code read-by-somebody-else} to who wrote it down; 422 for an event that is none
     */
    @Transactional
    WordId read(WordId id, Meaning meaning, Door door) {
        words.commitSurely();
        var seen = waiting(id, door);
        lock.lock(seen.subject(), seen.customer());
        var word = waiting(id, door);
        if (word.recordedBy().isEmployee()
                && word.recordedBy().id().equals(door.actor().id())) throw Problem.forbidden("read-by-somebody-else");
        check(meaning);
        var counts = meaning instanceof Meaning.Full ? id : narrowed(word, meaning, door);
        readings.add(
                id, meaning, counts.equals(id) ? null : counts, door.actor().id());
        events.publishEvent(new WordRead(id));
        return counts;
    }

    private void check(Meaning meaning) {
        if (meaning.event() != null && !actions.isCondition(meaning.event()))
            throw Problem.notAcceptable("unknown-event", meaning.event());
    }

    private WordId narrowed(Word word, Meaning meaning, Door door) {
        var source = new Source(
                word.sourceKind(),
                word.sourceReference(),
                word.receivedAt(),
                word.saidBy(),
                word.capacity(),
                word.verbatim() == null ? word.condition() : word.verbatim(),
                word.saidIn(),
                word.assurance(),
                door.actor());
        if (word.customer() == null) throw Problem.notFound();
        var read = registration.register(new NewWord(
                word.kind(),
                word.action(),
                word.subject(),
                word.customer(),
                source,
                word.reason(),
                word.purpose(),
                word.channel(),
                meaning.until(),
                meaning.event()));
        ending.endAsRead(word, door.actor());
        return read.id();
    }
}
