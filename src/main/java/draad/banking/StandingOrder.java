package draad.banking;

import draad.shared.Money;
import java.util.UUID;

/** A payment that goes out by itself, every {@code week}, {@code month}, {@code quarter} or {@code year}. */
public record StandingOrder(UUID id, Money amount, String payee, String every) {}
