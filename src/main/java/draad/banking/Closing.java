package draad.banking;

import java.time.Instant;

/** What became of a wish to close a holding. */
public sealed interface Closing {

    record Closed(Instant at) implements Closing {}

    record WasClosedBefore(Instant at) implements Closing {}
}
