package draad.banking;

import draad.shared.HoldingId;
import draad.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Money that came in.
 *
 * @param returned whether the holding was closed, so that it was sent back
 */
public record PaymentIn(
        UUID id, HoldingId holding, Money amount, String from, Instant at, String description, boolean returned) {}
