package draad.banking;

import draad.shared.CaseReference;
import draad.shared.Ids;
import draad.shared.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order by which payments out of a holding stand still.
 *
 * @param ground of {@code rules/actions.yaml}: {@code attachment}, {@code sanctions}, …; {@link #DEATH} when the bank
 *     itself secures an estate
 * @param authority who ordered it, by name
 * @param reference theirs
 * @param amount for how much, null for all
 * @param free what stays at the customer's disposal, null when nothing does
 * @param hidden whether the ground forbids to tell the customer
 */
public record Freeze(
        UUID id,
        String ground,
        String authority,
        String reference,
        @Nullable Money amount,
        @Nullable Money free,
        boolean hidden,
        Instant since) {

    /** The ground on which nothing leaves an account until the heirs agree. */
    public static final String DEATH = "death";

    /** The role of those who may know of orders that the customer may not hear of. */
    public static final String KNOWN_TO = "compliance";

    /** Our own, for the accounts of somebody who has died. */
    public static Freeze afterDeath(CaseReference reference, Instant since) {
        return new Freeze(Ids.next(), DEATH, "Draad", reference.text(), null, null, false, since);
    }

    /** Whether somebody else ordered it; what is secured after a death has rules of its own. */
    public boolean isOfOthers() {
        return !ground.equals(DEATH);
    }
}
