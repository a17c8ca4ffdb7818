package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer said that they care about.
 *
 * @param topic in the customer's words or from a list of the bank's
 * @param source where it was said: a channel, a case, an interaction
 * @param until when it stops counting by itself, null when that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Interest(String topic, String source, Instant saidAt, @Nullable Instant until) {

    public boolean counts(Instant at) {
        return until == null || until.isAfter(at);
    }
}
