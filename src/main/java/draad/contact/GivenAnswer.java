package draad.contact;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given; it never changes.
 *
 * @param answer the id of one of the possible answers, or {@link #BOTH}
 * @param text the words that stood beside the boxes, null when there were none
 * @param actor who passed it on: the customer, an employee, or the channel's system
 * @param saidBy the customer who said it, when that is known
 * @param assurance how sure the bank is of who said it; whoever has the code is at least that sure
 * @param receivedAt when it reached the bank, which for a card is before it was scanned
 * @param standing what it counts for
 */
public record GivenAnswer(
        UUID id,
        String answer,
        @Nullable String text,
        Channel channel,
        Actor actor,
        Optional<CustomerId> saidBy,
        Assurance assurance,
        Instant receivedAt,
        Instant at,
        Standing standing) {

    /** What an answer counts for. */
    public enum Standing {
        COUNTS,
        /** Both boxes were ticked or words stand beside them: it protects until a person has read it. */
        UNREAD,
        /** A person has read it; the answer that they read in it follows. */
        READ,
        /** Another answer was given before: it is shown beside that one and nothing follows from it. */
        BESIDE
    }

    /** Both boxes were ticked. */
    public static final String BOTH = "both";

    /** Whether a person must read it before it counts as more than a no. */
    public boolean isProvisional() {
        return standing == Standing.UNREAD;
    }

    boolean saysTheSameAs(Answering again) {
        return answer.equals(again.answer())
                && (again.text() == null || again.text().equals(text));
    }
}
