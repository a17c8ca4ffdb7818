package draad.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids in the order of time (UUIDv7), so that an index on them grows at its end. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
