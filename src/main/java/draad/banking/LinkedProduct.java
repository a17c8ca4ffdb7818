package draad.banking;

import draad.shared.HoldingId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that would stop working without the holding.
 *
 * @param kind kebab-case: {@code mortgage-payment}, {@code insurance}, {@code savings-transfer}, …
 * @param linked the other holding when it is one of this bank
 */
public record LinkedProduct(UUID id, String kind, String description, @Nullable HoldingId linked) {}
