package draad.notary;

import draad.shared.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Something that a notary is told.
 *
 * @param kind {@code instruct-notary}, {@code pay-to-notary} or {@code recall-funds}, as the action is called
 * @param notary by the name that the customer gave
 * @param amount in euros, null when no money is involved
 */
public record NotaryMessage(CaseReference reference, String kind, String notary, @Nullable String amount) {}
