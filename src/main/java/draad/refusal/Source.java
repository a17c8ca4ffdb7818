package draad.refusal;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a word came from, who said it, and how sure the bank is of that.
 *
 * @param kind {@code letter}, {@code reply-card}, {@code call}, {@code visit}, {@code web}, …
 * @param reference to the document, interaction or question
 * @param receivedAt when it reached the bank, which may be before it was recorded; null when that is now
 * @param saidBy the customer who spoke; null when it is the one in whose name the word is
 * @param capacity null when it follows from who spoke
 * @param verbatim the words themselves
 */
public record Source(
        String kind,
        @Nullable String reference,
        @Nullable Instant receivedAt,
        @Nullable CustomerId saidBy,
        @Nullable Capacity capacity,
        @Nullable String verbatim,
        Channel channel,
        Assurance assurance,
        Actor recordedBy) {

    public Source {
        if (kind.isBlank()) throw new IllegalArgumentException("A word has a source");
    }

    /** Said by the customer themselves, now. */
    public static Source of(String kind, Channel channel, Assurance assurance, Actor recordedBy) {
        return new Source(kind, null, null, null, null, null, channel, assurance, recordedBy);
    }

    public Source withReference(String reference) {
        return new Source(kind, reference, receivedAt, saidBy, capacity, verbatim, channel, assurance, recordedBy);
    }

    public Source saidBy(CustomerId speaker) {
        return new Source(kind, reference, receivedAt, speaker, capacity, verbatim, channel, assurance, recordedBy);
    }

    public Source receivedAt(Instant received) {
        return new Source(kind, reference, received, saidBy, capacity, verbatim, channel, assurance, recordedBy);
    }

    public Source inTheWords(String words) {
        return new Source(kind, reference, receivedAt, saidBy, capacity, words, channel, assurance, recordedBy);
    }
}
