package draad.refusal;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.CustomerId;
import draad.shared.WordId;
import draad.web.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends words: by who said them, or by two people who say that one was recorded by mistake. */
@Component
class WordEnding {

    private final WordLock lock;
    private final WordKeys keys;
    private final Words words;
    private final Speakers speakers;
    private final WordAssurance assurance;
    private final Actions actions;
    private final Voidings voidings;
    private final ApplicationEventPublisher events;

    WordEnding(
            WordLock lock,
            WordKeys keys,
            Words words,
            Speakers speakers,
            WordAssurance assurance,
            Actions actions,
            Voidings voidings,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.keys = keys;
        this.words = words;
        this.speakers = speakers;
        this.assurance = assurance;
        this.actions = actions;
        this.voidings = voidings;
        this.events = events;
    }

    void withdraw(WordId id, CustomerId by, Source source) {
        words.commitSurely();
        var word = underLock(id);
        if (!speakers.mayEnd(by, word)) throw Problem.notFound();
        assurance.checkWithdrawal(word.kind(), actions.get(word.action()), source);
        end(word, WordStatus.WITHDRAWN, "customer:" + by, source.assurance());
        events.publishEvent(RefusalWithdrawn.of(word, actions.get(word.action()), source));
    }

    UUID proposeVoiding(WordId id, String why, Actor by) {
        var word = underLock(id);
        if (word.status() != WordStatus.IN_FORCE) throw notInForce(word);
        return voidings.propose(id, why, by.id()).orElseThrow(() -> Problem.conflict("voiding-proposed"));
    }

    void approveVoiding(UUID voiding, Actor by) {
        words.commitSurely();
        var proposed = voidings.find(voiding).orElseThrow(Problem::notFound);
        var word = underLock(proposed);
        if (!voidings.approve(voiding, by.id())) throw Problem.conflict("second-person-needed");
        end(word, WordStatus.VOIDED, "voiding:" + voiding, null);
        events.publishEvent(WordVoided.of(word, actions.get(word.action()), by));
    }

    void endByReading(String sourceReference, Actor reader) {
        words.commitSurely();
        for (var found : words.from(sourceReference)) {
            var word = underLock(found.id());
            if (word.status() == WordStatus.IN_FORCE) end(word, WordStatus.ENDED, "reading:" + reader.id(), null);
        }
    }

    /** Within a command that has the word locked, when what was read in it counts already. */
    void endAsRead(Word word, Actor reader) {
        end(word, WordStatus.ENDED, "reading:" + reader.id(), null);
    }

    private Word underLock(WordId id) {
        var word = words.find(id).orElseThrow(Problem::notFound);
        lock.lock(word.subject(), word.customer());
        return words.find(id).orElseThrow(Problem::notFound);
    }

    private void end(Word word, WordStatus status, String by, @Nullable Assurance with) {
        if (!words.end(word.id(), status, by, with)) throw notInForce(word);
        lock.changed(keys.resolve(word.subject(), word.customer()).keys());
    }

    private static Problem notInForce(Word word) {
        return Problem.conflict("not-in-force").with("wordStatus", word.status().id());
    }
}
