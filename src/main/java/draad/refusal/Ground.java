package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Text;
import java.util.Set;

/**
 * Why something may be done in spite of a recorded no.
 *
 * @param actions what it may be the ground of
 * @param shown whether the customer may hear of it
 */
public record Ground(String id, Text name, Set<ActionId> actions, boolean shown) {}
