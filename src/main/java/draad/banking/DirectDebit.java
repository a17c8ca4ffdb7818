package draad.banking;

import java.util.UUID;

/** Somebody who may collect from the holding, by the mandate that the customer gave them. */
public record DirectDebit(UUID id, String creditor, String mandate) {}
