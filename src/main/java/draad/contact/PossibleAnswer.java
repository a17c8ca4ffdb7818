package draad.contact;

import draad.shared.ActionId;
import draad.shared.Assurance;
import draad.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a question takes.
 *
 * @param id a word: {@code keep}, {@code close}, {@code accept}, {@code decline}
 * @param refuses what this answer forbids the bank, null when it forbids nothing
 * @param needs how sure the bank must be of who says it
 * @param effect what will happen now, and what will not
 */
public record PossibleAnswer(String id, Text text, @Nullable Refuses refuses, Assurance needs, Text effect) {

    /** @param subject the name of the case datum that the action would be done to */
    public record Refuses(ActionId action, String subject) {}

    /** Whether this answer means a no that protects the customer: it counts always, whatever was said before. */
    public boolean protects() {
        return refuses != null;
    }
}
