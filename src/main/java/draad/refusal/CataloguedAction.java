package draad.refusal;

import draad.shared.ActionId;
import draad.shared.Subject;
import draad.shared.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that the bank does to or for a customer and that they may refuse.
 *
 * @param subjects what it can be done to
 * @param repeatable whether it can be done again without the first time being undone
 * @param reversedBy the case type that undoes it, null when nothing does
 * @param reverses the action that it undoes, null when it undoes nothing
 * @param within the wider actions that it is a kind of: a no to a wider one is a no to this one
 */
public record CataloguedAction(
        ActionId id,
        Text name,
        Set<Subject.Kind> subjects,
        ActionClass actionClass,
        boolean repeatable,
        @Nullable String reversedBy,
        @Nullable ActionId reverses,
        Set<ActionId> within) {}
