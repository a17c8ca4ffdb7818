package draad.refusal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person read in a word with a condition: a full no, a no until a moment, or until something happens. */
sealed interface Meaning {

    record Full() implements Meaning {}

    record UntilThen(Instant moment) implements Meaning {}

    /** @param event of the fixed list; when it happens the bank asks, it does not act */
    record UntilIt(String event) implements Meaning {}

    default String id() {
        if (this instanceof UntilThen) return "until";
        return this instanceof UntilIt ? "event" : "full";
    }

    default @Nullable Instant until() {
        return this instanceof UntilThen then ? then.moment() : null;
    }

    default @Nullable String event() {
        return this instanceof UntilIt it ? it.event() : null;
    }
}
