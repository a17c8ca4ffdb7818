package draad.banking;

import draad.shared.Money;
import java.time.Instant;

/** What became of a wish to close a holding. */
public sealed interface Closing {

    record Closed(Instant at, Settlement settlement) implements Closing {}

    record WasClosedBefore(Instant at) implements Closing {}

    /**
     * Nothing was done: it is overdrawn, or it is not known where the money must go.
     *
     * @param left with the interest that has not been booked yet
     */
    record Unsettled(Money left) implements Closing {}
}
