package draad.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import draad.shared.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One look at a customer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadEntry(
        long number,
        Instant at,
        Reader actor,
        Channel channel,
        String what,
        @Nullable String reason,
        @Nullable String caseReference) {

    record Reader(String kind, String id, String name) {}
}
