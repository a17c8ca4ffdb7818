package draad.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * The times that a case itself promised for its steps, in its datum {@code promises}: by the step's id. A promise to
 * the customer goes before what the rules promise for work of that kind.
 */
final class Promises {

    private Promises() {}

    static Optional<Instant> of(Map<String, Object> data, String step) {
        return data.get("promises") instanceof Map<?, ?> promises && promises.get(step) instanceof String at
                ? Optional.of(OffsetDateTime.parse(at).toInstant())
                : Optional.empty();
    }
}
