package draad.banking;

import draad.shared.HoldingId;
import java.time.Instant;

/** A holding that was closed is open again, under the same id and number. */
public record HoldingReopened(HoldingId holding, Instant at) {}
