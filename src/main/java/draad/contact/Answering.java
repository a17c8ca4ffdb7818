package draad.contact;

import draad.shared.Actor;
import draad.shared.Assurance;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.web.Door;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody gives to a question.
 *
 * @param answer the id of a possible answer, or {@link GivenAnswer#BOTH}
 * @param text words beside the boxes
 * @param saidBy the customer whom the channel recognised, if any
 * @param receivedAt when it reached the bank, null for now
 */
public record Answering(
        String answer,
        @Nullable String text,
        Channel channel,
        Actor actor,
        Optional<CustomerId> saidBy,
        Assurance assurance,
        @Nullable Instant receivedAt) {

    public Answering {
        if (text != null && text.isBlank()) text = null;
    }

    /** As it came in through that door. */
    public static Answering through(Door door, String answer, @Nullable String text) {
        return new Answering(answer, text, door.channel(), door.actor(), door.onlyCustomer(), door.assurance(), null);
    }

    /** As it reached the bank then, for instance on a card. */
    Answering receivedAt(@Nullable Instant at) {
        return new Answering(answer, text, channel, actor, saidBy, assurance, at);
    }
}
