package draad.appointment;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time at which somebody is free.
 *
 * @param yours whether they are the customer's own adviser
 */
record Slot(String adviser, String name, Instant start, Duration length, @Nullable String place, boolean yours) {

    String id() {
        return start + "~" + adviser;
    }

    Instant end() {
        return start.plus(length);
    }

    boolean overlaps(Busy busy) {
        return adviser.equals(busy.adviser())
                && start.isBefore(busy.end())
                && busy.start().isBefore(end());
    }

    /** When somebody is not free. */
    record Busy(String adviser, Instant start, Instant end) {}

    /** The moment that an id names; empty when it is none. */
    static Optional<Instant> startOf(String id) {
        try {
            return Optional.of(Instant.parse(id.split("~", 2)[0]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
