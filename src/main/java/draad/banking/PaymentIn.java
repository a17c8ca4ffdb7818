package draad.banking;

import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param returned whether the holding was closed, so that it was sent back
 * @param redirectedTo the account at another bank that it was sent on to; null when it was not
 */
public record PaymentIn(
        UUID id,
        HoldingId holding,
        Money amount,
        String from,
        Instant at,
        String description,
        boolean returned,
        @Nullable String redirectedTo) {

    /** Whether it stayed on the holding. */
    public boolean staysHere() {
        return !returned && redirectedTo == null;
    }
}
