package draad.refusal;

import draad.banking.Freeze;
import draad.shared.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Nothing leaves this account for now.
 *
 * @param orders how many orders of others there are that the customer may hear of; 0 when somebody at the bank looks at
 *     something first
 * @param authorities who gave them, by name
 */
public record StandsStill(Subject subject, int orders, String authorities) {

    /** Empty when no order of others is in force. */
    public static Optional<StandsStill> of(Subject subject, List<Freeze> inForce) {
        var ordered = inForce.stream().filter(Freeze::isOfOthers).toList();
        if (ordered.isEmpty()) return Optional.empty();
        var shown = ordered.stream()
                .filter(order -> !order.hidden())
                .map(Freeze::authority)
                .toList();
        return Optional.of(new StandsStill(subject, shown.size(), String.join(", ", shown)));
    }
}
