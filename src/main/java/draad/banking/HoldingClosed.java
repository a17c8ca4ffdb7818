package draad.banking;

import draad.shared.HoldingId;
import java.time.Instant;

/** A holding was closed. */
public record HoldingClosed(HoldingId holding, Instant at) {}
